import { expect, test } from 'vitest'
import type { Transcript } from '@/lib/domain/transcript'
import { aTranscript, aTurn } from '@/lib/testing/builders'
import { turnKeys } from './turn-keys'

const ANSWER = 'The price is rounded in two places, once in the cart and once on the invoice. '.repeat(4)

test('the same words at the same instant have the same key, whatever the white space and the rest of the session', () => {
  const one = timed(['2026-03-02T09:00:01.250Z', 'Add a  login page.\n'])
  const other = timed(['2026-03-02T09:00:01.250Z', 'Add a login page.'], ['2026-03-02T09:30:00.500Z', 'Now the tests.'])

  expect(turnKeys(other)).toHaveLength(2)
  expect(turnKeys(other)[0]).toEqual(turnKeys(one)[0])
})

test('other words, another instant and another agent make another key', () => {
  const keys = [
    timed(['2026-03-02T09:00:01.250Z', 'Continue.']),
    timed(['2026-03-02T09:00:01.250Z', 'Go on.']),
    timed(['2026-03-02T09:00:01.251Z', 'Continue.']),
    { ...timed(['2026-03-02T09:00:01.250Z', 'Continue.']), agent: 'Codex' },
  ].map((transcript) => turnKeys(transcript)[0]?.key)

  expect(new Set(keys).size).toBe(4)
})

test('each thing said in a turn has its key, and an act needs no words', () => {
  const turn = aTurn({
    at: '2026-03-02T09:00:01.250Z',
    parts: [
      { type: 'interruption', words: null },
      { type: 'text', text: 'No, the other file.' },
      { type: 'notice', notice: 'context', text: 'Opened a.ts' },
    ],
  })

  expect(turnKeys(aTranscript({ turns: [turn] }))).toHaveLength(2)
})

test('times in whole minutes, and one time for all turns, are not exact', () => {
  const minutes = timed(['2026-03-02T09:00:00.000Z', 'Continue.'], ['2026-03-02T09:05:00.000Z', 'Continue.'])
  const constant = timed(['2026-03-02T09:00:07.000Z', 'Continue.'], ['2026-03-02T09:00:07.000Z', 'Go on.'])

  expect([turnKeys(minutes), turnKeys(constant)]).toEqual([[], []])
})

test('without times a chat is known by what was said and answered, however it goes on', () => {
  const words = 'Where does the rounding of the prices go wrong?'
  const once = untimed([words, ANSWER])
  const grown = untimed([words, ANSWER], ['Fix it.', 'Done.'])

  expect(turnKeys(once)).toHaveLength(1)
  expect(turnKeys(grown)[0]).toEqual(turnKeys(once)[0])
})

test('without times a later turn is known before it is answered', () => {
  const words = 'Where does the rounding of the prices go wrong?'
  const cut = untimed([words, ANSWER], ['Fix it.', ''])
  const whole = untimed([words, ANSWER], ['Fix it.', ANSWER])

  expect(turnKeys(cut)).toHaveLength(2)
  expect(turnKeys(cut)).toEqual(turnKeys(whole))
})

test('without times the same prompt with another answer is another chat', () => {
  const words = 'Review the changes of this branch by our checklist.'

  expect(turnKeys(untimed([words, ANSWER]))).not.toEqual(turnKeys(untimed([words, ANSWER.toUpperCase()])))
})

test('without times short words and short answers identify nothing', () => {
  expect(turnKeys(untimed(['Continue.', ANSWER]))).toEqual([])
  expect(turnKeys(untimed(['Where does the rounding of the prices go wrong?', 'In the cart.']))).toEqual([])
})

function timed(...said: [at: string, text: string][]): Transcript {
  return aTranscript({ turns: said.map(([at, text], index) => aTurn({ number: 2 * index + 1, at, text })) })
}

function untimed(...exchanges: [words: string, answer: string][]): Transcript {
  const turns = exchanges.flatMap(([words, answer], index) => [
    aTurn({ number: 2 * index + 1, text: words }),
    aTurn({ number: 2 * index + 2, role: 'agent', text: answer }),
  ])
  return aTranscript({ turns })
}
