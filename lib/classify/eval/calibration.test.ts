import { expect, test } from 'vitest'
import { aTranscript, turnsOf } from '@/lib/testing/builders'
import { aLabelledEpisode, aLabelledSession, aModel } from '@/lib/testing/labelled-session'
import { calibrationOf } from './calibration'

const turns = turnsOf(
  ['developer', 'Add a login page?'],
  ['agent', 'Here it is.'],
  ['developer', 'Why is the button green?'],
  ['agent', 'I made it blue.'],
  ['developer', 'Could you explain the second form?'],
  ['agent', 'It asks for the address.'],
  ['developer', 'The form has lost its label.'],
  ['agent', 'It has one again.'],
)

test('what was said of turns is set against how many pushed back', () => {
  const gold = [aLabelledEpisode({ says: 'Why is the button green?' }), aLabelledEpisode({ says: 'The form has lost its label.' })]
  const session = aLabelledSession({ transcripts: [aTranscript({ turns })], gold })

  const { turns: counted, brier, bins } = calibrationOf([{ session, model: aModel(), findings: [] }])

  expect(counted).toBe(3)
  expect(bins.map((bin) => [bin.from, bin.turns, bin.held])).toEqual([
    [0.1, 1, 1],
    [0.8, 2, 0.5],
  ])
  expect(bins[0]?.said).toBeCloseTo(0.15, 12)
  expect(bins[1]?.said).toBeCloseTo(0.85, 12)
  // 0.85² missed, 0.85² wrong, 0.15² right
  expect(brier).toBeCloseTo((0.7225 + 0.7225 + 0.0225) / 3, 12)
})

test('sessions that nobody read for turns say nothing about probabilities', () => {
  const session = aLabelledSession({ transcripts: [aTranscript({ turns })], gold: null, paper: [] })

  expect(calibrationOf([{ session, model: aModel(), findings: [] }])).toEqual({ turns: 0, brier: Number.NaN, bins: [] })
})
