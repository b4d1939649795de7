import { expect, test } from 'vitest'
import { aFoundEpisode, aLabelledEpisode } from '@/lib/testing/labelled-session'
import { isLabelledTurn } from './is-labelled-turn'
import { isSameText } from './is-same-text'
import { matchEpisodes } from './match-episodes'

test('texts are the same words however they are cut, wrapped, cased and marked', () => {
  expect(isSameText('**No**, the  *other* file!', 'no the other\nfile')).toBe(true)
  expect(isSameText('See below. No, the other file.', 'No, the other file.')).toBe(true)
  expect(isSameText('The other file', 'The other folder')).toBe(false)
  expect(isSameText('…', 'No')).toBe(false)
})

test('the beginning decides: sixty letters of one must stand in what is compared of the other', () => {
  const beginning = 'the button on the second page of the form must be blue again and'

  expect(isSameText(`${beginning} not red`, `${beginning} not green`)).toBe(true)
  expect(isSameText(`${'-'.repeat(5000)}${beginning}`, beginning)).toBe(true)
})

test('short words must be the whole turn, as they stand in many', () => {
  expect(isLabelledTurn('no', 'no')).toBe(true)
  expect(isLabelledTurn('no', 'no, leave it as it is')).toBe(false)
  expect(isLabelledTurn('leave it as it was', 'no, leave it as it was')).toBe(true)
  expect(isLabelledTurn('', '')).toBe(false)
})

test('an episode is matched once, by its pushback or by what it quotes', () => {
  const quoted = aLabelledEpisode({ says: 'shortened by the reader', quotes: [{ turn: 5, text: 'the build is red since your change' }] })
  const again = aLabelledEpisode({ says: 'No, I asked for the other button.' })
  const byQuote = aFoundEpisode({ says: 'Hm, the build is red since your change.' })
  const byWords = aFoundEpisode({ says: 'No, I asked for the other button.' })
  const only = aFoundEpisode({ says: 'Why did you do that?' })

  const { pairs, missed, unmatched } = matchEpisodes([quoted, again, again], [only, byWords, byQuote])

  expect(pairs).toEqual([
    [quoted, byQuote],
    [again, byWords],
  ])
  expect(missed).toEqual([again])
  expect(unmatched).toEqual([only])
})
