import { expect, test } from 'vitest'
import { aPeriod, aReportData, aRepository } from '@/lib/testing/a-report-data'
import { headlineOf } from './headline'

const counts = (sessions: number, sessionsWithEpisode: number, developerTurns: number, episodes: number) => ({
  ...{ sessions, sessionsWithEpisode, developerTurns, episodes },
})

test('a change whose interval has zero in it is no more than noise', () => {
  const now = aPeriod('October', counts(120, 60, 1000, 60))
  const before = aPeriod('September', counts(100, 38, 1000, 55))

  const { title, sentences } = headlineOf(aReportData({ now, before }))

  expect(title).toBe('The agent was found to go against the developer in 50.0 % of 120 sessions, no clear change from September 2026')
  expect(sentences[0]).toBe(
    '60 of 120 sessions have an episode, where the agent went against what the developer asked or meant: 50.0 % (95 % interval 41.2–58.8 %). In September 2026 it was 38.0 %; the change of +12.0 points is no more than noise (−1.2 to +24.5 points).',
  )
  expect(sentences[1]).toBe('Per 100 developer turns there were 6.0 episodes, after 5.5 (+0.5, no more than noise).')
})

test('a change that leaves out zero is told with its direction', () => {
  const now = aPeriod('October', counts(400, 200, 1000, 60))
  const before = aPeriod('September', counts(400, 260, 1000, 60))

  const { title, sentences } = headlineOf(aReportData({ now, before }))

  expect(title).toBe('The agent was found to go against the developer in 50.0 % of 400 sessions, down 15.0 points from September 2026')
  expect(sentences[0]).toContain('the change of −15.0 points is more than noise (−21.6 to −8.2 points)')
})

test('share and rate that point apart are told together with the length of sessions', () => {
  const now = aPeriod('October', counts(400, 260, 8000, 400))
  const before = aPeriod('September', counts(400, 200, 2000, 300))

  const { sentences } = headlineOf(aReportData({ now, before }))

  expect(sentences[1]).toBe(
    'Per 100 developer turns there were 5.0 episodes, after 15.0 (−10.0, more than noise). Share and rate point apart, more sessions, but fewer of the turns, went wrong: a session has 20.0 developer turns on average, after 5.0.',
  )
})

test('what rose and what fell most are named only where they are more than noise', () => {
  const labels = { S3: 100, S5: 20, S7: 60 }
  const now = aPeriod('October', { ...counts(200, 100, 1000, 200), labels })
  const before = aPeriod('September', { ...counts(200, 100, 1000, 200), labels: { S3: 60, S5: 60, S7: 62 } })

  const { sentences } = headlineOf(aReportData({ now, before }))

  expect(sentences[2]).toBe(
    'Most frequent is “Developer constraint violation”, in 50.0 % of 200 episodes (paper 38.3 %). Of changes that are more than noise, “Developer constraint violation” rose most (+20.0 points) and “Faulty implementation” fell most (−20.0 points).',
  )
})

test('without a clear change no symptom is said to have risen or fallen', () => {
  const now = aPeriod('October', { ...counts(200, 100, 1000, 100), labels: { S3: 40, S7: 30 } })
  const before = aPeriod('September', { ...counts(200, 100, 1000, 100), labels: { S3: 35, S7: 33 } })

  const { sentences } = headlineOf(aReportData({ now, before }))

  expect(sentences[2]).toMatch(/No symptom changed its share by more than noise\.$/)
})

test('the repository whose interval begins highest is named, not the smallest with the highest share', () => {
  const repositories = [aRepository('acme/small', 10, 7), aRepository('acme/large', 200, 120), aRepository('acme/tiny', 9, 9)]
  const now = aPeriod('October', { ...counts(219, 136, 1000, 140), repositories })

  const { sentences } = headlineOf(aReportData({ now }))

  expect(sentences[3]).toBe('Of 2 repositories with ten sessions or more, acme/large stands highest: 60.0 % of 200 sessions (53.1–66.5 %).')
})

test('damage is told in counts', () => {
  const now = aPeriod('October', { ...counts(100, 50, 1000, 90), severities: { DS1: 82, DS2: 7, DS3: 1 }, loci: { DL1: 8 } })

  const { sentences } = headlineOf(aReportData({ now }))

  expect(sentences.at(-1)).toBe('Of 90 episodes 8 did damage that had to be undone, 1 of it hard to reverse.')
})

test('a month without an episode says that none was found, and how far that reaches', () => {
  const now = aPeriod('October', counts(90, 0, 600, 0))
  const before = aPeriod('September', counts(90, 30, 600, 40))

  const { title, sentences } = headlineOf(aReportData({ now, before }))

  expect(title).toBe('No episode was found in 90 sessions, down 33.3 points from September 2026')
  expect(sentences[0]).toContain('0.0 % (95 % interval 0.0–4.1 %)')
  expect(sentences[1]).toBe('Per 100 developer turns there were 0.0 episodes, after 6.7 (−6.7, more than noise).')
  expect(sentences).toHaveLength(2)
})

test('nine sessions are too few for any share', () => {
  const now = aPeriod('October', { ...counts(9, 4, 60, 5), severities: { DS1: 5 } })

  const headline = headlineOf(aReportData({ now }))

  expect(headline).toEqual({
    title: 'Too few sessions in October 2026 to say how often agents went wrong',
    sentences: [
      '9 sessions count, 4 of them with an episode: fewer than ten are too few for shares, rates and comparisons.',
      'Of 5 episodes none did damage that had to be undone, as far as the transcripts tell.',
    ],
  })
})

test('a month before with too few sessions is not compared with', () => {
  const now = aPeriod('October', counts(100, 50, 1000, 60))
  const before = aPeriod('September', counts(5, 5, 20, 9))

  const { title, sentences } = headlineOf(aReportData({ now, before }))

  expect(title).toBe('The agent was found to go against the developer in 50.0 % of 100 sessions')
  expect(sentences[0]).toMatch(/September 2026 has 5 sessions, too few to compare with\.$/)
})

test('an empty month says that nothing counts, and one that goes on says so', () => {
  expect(headlineOf(aReportData()).title).toBe('No session counts in October 2026')
  expect(headlineOf(aReportData({ isComplete: false })).sentences[0]).toBe('Nothing that counts began in October 2026 so far.')
  expect(headlineOf(aReportData({ isComplete: false, now: aPeriod('October', counts(50, 20, 300, 25)) })).sentences[0]).toMatch(
    /October 2026 is not over: these are the numbers so far\.$/,
  )
})

test('the share without the errors of the classifier is told with its interval, and other versions before are named', () => {
  const october = aPeriod('October', counts(400, 200, 1000, 220))
  const before = aPeriod('September', counts(400, 200, 1000, 220))
  const validation = { tp: 90, fp: 10, fn: 10, tn: 90 }
  const now = { ...october, overview: { ...october.overview, validation, classifiers: [{ id: 'builtin', version: 2, sessions: 400 }] } }

  const { sentences } = headlineOf(aReportData({ now, before }))

  // Rogan–Gladen: (0.5 + 0.9 − 1) / (0.9 + 0.9 − 1) = 0.5.
  expect(sentences[0]).toMatch(/ Without the classifier’s measured errors it is about 50\.0 % \(/)
  expect(sentences[0]).toMatch(/Different versions of the classifier read the two periods, so that some of any change may be theirs\.$/)
})

test('under chosen symptoms the headline speaks of episodes of that kind only', () => {
  const october = aPeriod('October', counts(100, 20, 1000, 25))
  const now = { ...october, filters: { ...october.filters, symptoms: ['S3' as const] } }

  const { title, sentences } = headlineOf(aReportData({ now }))

  expect(title).toBe('Episodes of the chosen kind in 20.0 % of 100 sessions')
  expect(sentences[0]).toMatch(/^20 of 100 sessions have an episode of the chosen symptoms or severities: 20\.0 %/)
})

test('there are two to five sentences, whatever happened', () => {
  const quiet = aPeriod('October', counts(1, 0, 3, 0))

  expect(headlineOf(aReportData({ now: quiet })).sentences).toEqual([
    'One session counts, without an episode: fewer than ten are too few for shares, rates and comparisons.',
    'There is nothing else that these numbers can say.',
  ])
})
