import { expect, test } from 'vitest'
import { aTranscript, turnsOf } from '@/lib/testing/builders'
import { aLabelledEpisode, aLabelledSession, aModel } from '@/lib/testing/labelled-session'
import { predict } from './cross-validate'
import { evaluate } from './evaluate'
import type { LabelledEpisode } from './labelled'
import { measuredOf } from './measured-of'

const asking = [
  aTranscript({ turns: turnsOf(['developer', 'Add a page.'], ['agent', 'Done.'], ['developer', 'Why is it green?'], ['agent', 'I see.']) }),
]
const everySymptom = aLabelledEpisode({ says: 'Why is it green?', symptoms: ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7'] })
const { pushback: _, ...unlocated } = everySymptom

const session = (file: string, transcripts: typeof asking, gold: LabelledEpisode[] | null, paper: LabelledEpisode[] | null) =>
  predict(aLabelledSession({ file, repository: `acme/${file}`, transcripts, gold, paper }), aModel())

const PREDICTED = [
  session('a', asking, [everySymptom], [unlocated]),
  session('b', asking, [], null),
  session('c', [aTranscript()], [everySymptom], null),
  session('d', [aTranscript()], [], []),
]

test('what is published are counts and measures with intervals of both kinds of labels, and nothing of the sessions', () => {
  const published = measuredOf(evaluate(PREDICTED, 'cross-validated'))

  expect(published.data).toEqual({
    gold: { sessions: 4, episodes: 2, repositories: 4 },
    paper: { sessions: 2, episodes: 1, repositories: 2 },
  })
  expect(published.gold.session).toEqual({ tp: 1, fp: 1, fn: 1, tn: 1 })
  expect(published.gold.measures.sensitivity.value).toBe(0.5)
  expect(published.gold.measures.episodeRecall.value).toBe(0.5)
  expect(published.paper.session).toEqual({ tp: 1, fp: 0, fn: 0, tn: 1 })
  expect(published.calibration).toEqual({ turns: 2, brier: 0.3725, bins: [{ from: 0.8, turns: 2, said: 0.85, held: 0.5 }] })
  expect(published.candidates).toEqual({ accepted: 2, rejected: 0, byReason: {} })
  expect(JSON.stringify(published)).not.toContain('green')
})

test('figures of weights that have seen the sessions, or of one kind of labels, are not published', () => {
  const goldOnly = [session('a', asking, [everySymptom], null), session('b', [aTranscript()], [], null)]

  expect(() => measuredOf(evaluate(PREDICTED, 'as-shipped'))).toThrow('leave --as-shipped out')
  expect(() => measuredOf(evaluate(goldOnly, 'cross-validated'))).toThrow('labels of both kinds')
})

test('labels that leave a measure open are too few to publish from', () => {
  const withoutEpisodes = [session('a', asking, [], []), session('b', asking, [], [])]

  expect(() => measuredOf(evaluate(withoutEpisodes, 'cross-validated'))).toThrow('gold.measures.sensitivity.value')
})
