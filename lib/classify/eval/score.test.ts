import { expect, test } from 'vitest'
import { aFoundEpisode, aLabelledEpisode, aScored } from '@/lib/testing/labelled-session'
import { scoreOf } from './score'

const FIVE_SESSIONS = [
  aScored(
    [
      aLabelledEpisode({ says: 'That is the wrong file again.', symptoms: ['S1', 'S3'], severity: 'DS2' }),
      aLabelledEpisode({ says: 'The tests still fail here.', symptoms: ['S7'] }),
    ],
    [
      aFoundEpisode({ says: 'That is the wrong file again.', symptoms: ['S1'] }),
      aFoundEpisode({ says: 'Now add a footer.', symptoms: ['S2'] }),
    ],
  ),
  aScored(
    [aLabelledEpisode({ says: 'Stop, do not push.', symptoms: ['S3'] })],
    [aFoundEpisode({ says: 'Stop, do not push.', symptoms: ['S3'], causes: [{ code: 'C7', tier: null }], status: 'RS1' })],
  ),
  aScored([aLabelledEpisode({ says: 'This page is blank.', symptoms: ['S5'] })], []),
  aScored([], [aFoundEpisode({ symptoms: ['S2'] })]),
  aScored([], []),
]

test('sessions with and without an episode are counted, and what follows from the counts', () => {
  const { session, sessions, labelledEpisodes, foundEpisodes } = scoreOf(FIVE_SESSIONS)

  expect({ sessions, labelledEpisodes, foundEpisodes }).toEqual({ sessions: 5, labelledEpisodes: 4, foundEpisodes: 4 })
  expect(session).toMatchObject({ tp: 2, fp: 1, fn: 1, tn: 1 })
  expect(session.sensitivity).toBeCloseTo(2 / 3, 12)
  expect(session.specificity).toBe(0.5)
  expect(session.precision).toBeCloseTo(2 / 3, 12)
  expect(session.f1).toBeCloseTo(2 / 3, 12)
  expect(session.balancedAccuracy).toBeCloseTo(7 / 12, 12)
  // agreement 3/5; by chance (3·3 + 2·2)/25 = 13/25; (15 − 13)/(25 − 13)
  expect(session.kappa).toBeCloseTo(1 / 6, 12)
})

test('episodes are matched by words, and labels are compared on matched ones', () => {
  const { episode } = scoreOf(FIVE_SESSIONS)

  expect(episode).toMatchObject({ tp: 2, fp: 2, fn: 2, precision: 0.5, recall: 0.5, f1: 0.5 })
  expect(episode).toMatchObject({ causeHit: 0.5, severityHit: 0.5, statusHit: 0.5, symptomJaccard: 0.75 })
})

test('symptoms are counted by session, and their mean leaves out those that nobody has', () => {
  const { symptoms, symptomMacroF1, symptomMicroF1 } = scoreOf(FIVE_SESSIONS)

  expect(symptoms.map(({ code, tp, fp, fn }) => [code, tp, fp, fn])).toEqual([
    ['S1', 1, 0, 0],
    ['S2', 0, 2, 0],
    ['S3', 1, 0, 1],
    ['S4', 0, 0, 0],
    ['S5', 0, 0, 1],
    ['S6', 0, 0, 0],
    ['S7', 0, 0, 1],
  ])
  // S1 1, S2 0, S3 2/3, S5 0, S7 0
  expect(symptomMacroF1).toBeCloseTo(1 / 3, 12)
  // 2·2 / (2·2 + 2 + 3)
  expect(symptomMicroF1).toBeCloseTo(4 / 9, 12)
})

test('shares are of episodes, and their error is in points', () => {
  const { shares, meanShareErrorPoints, effortOnlyShare, unknownOutcomeShare } = scoreOf(FIVE_SESSIONS)

  expect(shares.find(({ code }) => code === 'S2')).toEqual({ code: 'S2', labelled: 0, found: 0.5 })
  expect(shares.find(({ code }) => code === 'S3')).toEqual({ code: 'S3', labelled: 0.5, found: 0.25 })
  // S2 50, S3 25, S5 25, S7 25 and three times 0
  expect(meanShareErrorPoints).toBeCloseTo(125 / 7, 12)
  expect(effortOnlyShare).toBe(1)
  expect(unknownOutcomeShare).toBe(0.75)
})

test('where labels do not tell turns there is no score of episodes, but one of sessions', () => {
  const score = scoreOf([{ ...aScored([aLabelledEpisode()], [aFoundEpisode()]), matches: null }, aScored([], [])])

  expect(score.episode).toBeNull()
  expect(score.session).toMatchObject({ tp: 1, tn: 1, kappa: 1 })
})
