import { expect, test } from 'vitest'
import { aFoundEpisode, aLabelledEpisode, aScored } from '@/lib/testing/labelled-session'
import { sharesOn } from './axis-shares'
import { confusionOn } from './confusion'

const SESSIONS = [
  aScored([aLabelledEpisode({ symptoms: ['S1', 'S3'], severity: 'DS2' })], [aFoundEpisode({ symptoms: ['S3'] })]),
  aScored([aLabelledEpisode({ symptoms: ['S3'] })], [aFoundEpisode({ symptoms: ['S3'] })]),
  aScored([aLabelledEpisode({ says: 'This page is blank.', symptoms: ['S5'] })], [aFoundEpisode({ says: 'Now add a footer, please.' })]),
]

test('labels that meet on one episode are counted, the most frequent pair first; what is not matched is not', () => {
  expect(confusionOn('symptom', SESSIONS)).toEqual([
    { labelled: 'S3', found: 'S3', count: 2 },
    { labelled: 'S1', found: 'S3', count: 1 },
  ])
  expect(confusionOn('severity', SESSIONS)).toEqual([
    { labelled: 'DS1', found: 'DS1', count: 1 },
    { labelled: 'DS2', found: 'DS1', count: 1 },
  ])
  expect(confusionOn('cause', SESSIONS)).toEqual([{ labelled: 'C6', found: 'C6', count: 2 }])
})

test('shares are of all episodes, matched or not, beside what the paper prints', () => {
  const shares = sharesOn('symptom', SESSIONS)

  const s3 = shares.find(({ code }) => code === 'S3')
  expect(s3?.labelled).toBeCloseTo(66.667, 3)
  expect(s3?.found).toBe(100)
  expect(s3?.paper).toBe(38.33)
  expect(shares.map(({ code }) => code)).toEqual(['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8'])
})
