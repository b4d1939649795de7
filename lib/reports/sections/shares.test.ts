import { expect, test } from 'vitest'
import type { ReportBlock } from '@/lib/contracts/report/blocks'
import { aPeriod, aReportData } from '@/lib/testing/a-report-data'
import type { Section } from '../report-data'
import { costsSection } from './costs'
import { keyFiguresSection } from './key-figures'
import { resolutionSection } from './resolution'
import { symptomsSection } from './symptoms'

const totals = { sessions: 120, sessionsWithEpisode: 60, developerTurns: 1000, episodes: 90 }

function barsOf(section: Section, now: ReturnType<typeof aPeriod>, before = aPeriod('September'), place = 0) {
  const block = section.compose(aReportData({ now, before }))[place]
  if (block?.kind !== 'bars') throw new Error('bars expected')
  return block
}

const barOf = (block: Extract<ReportBlock, { kind: 'bars' }>, code: string) => block.bars.find((bar) => bar.code === code)

test('a symptom stands beside the paper and the month before, with its own denominators', () => {
  const now = aPeriod('October', { ...totals, labels: { S3: 36 } })
  const before = aPeriod('September', { ...totals, episodes: 60, labels: { S3: 19 } })

  const block = barsOf(symptomsSection, now, before)

  // Wilson by hand: 36 of 90 is 30.48 to 50.33, 19 of 60 is 21.31 to 44.24.
  expect(barOf(block, 'S3')).toMatchObject({ value: 40, count: 36, n: 90, paper: 38.33, previous: { value: 31.6667, count: 19, n: 60 } })
  expect(barOf(block, 'S3')?.interval?.low).toBeCloseTo(30.48, 1)
  expect(barOf(block, 'S3')?.interval?.high).toBeCloseTo(50.33, 1)
  expect(barOf(block, 'S3')?.link).toBe('/episodes?from=2026-10-01&to=2026-11-01&symptom=S3')
  expect(block.notes.at(-1)).toBe('No share changed from September 2026 by more than noise.')
})

test('the table has the change from the month before with its interval', () => {
  const now = aPeriod('October', { ...totals, episodes: 400, labels: { S3: 200 } })
  const before = aPeriod('September', { ...totals, episodes: 400, labels: { S3: 260 } })

  const block = barsOf(symptomsSection, now, before)

  const columns = block.table?.columns.map(({ name }) => name) ?? []
  const row = block.table?.rows.find(([code]) => code === 'S3') ?? []
  const cell = (name: string) => row[columns.indexOf(name)]
  expect(['Share (%)', 'Before: value', 'Change', 'Change, 95 % from', 'Change, 95 % to'].map(cell)).toEqual([50, 65, -15, -21.64, -8.16])
  expect(block.notes.at(-1)).toBe(
    'More than noise against September 2026: Developer constraint violation −15.0 points. The rest may be noise.',
  )
})

test('of nothing there is no share and no chart, and it says so', () => {
  const now = aPeriod('October', { ...totals, resolved: 0 })

  const [symptoms] = symptomsSection.compose(aReportData({ now: aPeriod('October') }))
  const [resolution] = resolutionSection.compose(aReportData({ now }))

  expect(symptoms).toMatchObject({ kind: 'text', id: 'symptom-shares', paragraphs: ['There are no episodes, so there are no shares.'] })
  expect(resolution).toMatchObject({ kind: 'text', paragraphs: ['There are no visibly resolved episodes, so there are no shares.'] })
  expect(resolution?.notes[0]).toBe('0 of 90 episodes are visibly resolved.')
})

test('a period without sessions was read by no version, and the note on versions is left out', () => {
  const { overview, ...empty } = aPeriod('October')
  const now = { ...empty, overview: { ...overview, classifiers: [] } }

  const [figures] = keyFiguresSection.compose(aReportData({ now, before: aPeriod('September', totals) }))

  expect(figures?.notes.join(' ')).not.toContain('Different versions')
})

test('damage is out of episodes, its place out of the episodes with applied damage', () => {
  const now = aPeriod('October', { ...totals, severities: { DS1: 70, DS2: 18, DS3: 2 }, loci: { DL1: 15, DL2: 5 } })

  expect(barOf(barsOf(costsSection, now), 'DS2')).toMatchObject({ value: 20, count: 18, n: 90, paper: 8.44 })
  expect(barOf(barsOf(costsSection, now, undefined, 1), 'DL1')).toMatchObject({ value: 75, count: 15, n: 20, paper: 75.8, link: null })
})

test('who resolved it is out of the visibly resolved episodes', () => {
  const now = aPeriod('October', { ...totals, resolved: 20, resolvedAfterPushback: 17, resolvedByTakeover: 3 })

  const block = barsOf(resolutionSection, now)

  expect(block.bars.map(({ code, count, n, value }) => [code, count, n, value])).toEqual([
    ['RV1', 0, 20, 0],
    ['RV2', 17, 20, 85],
    ['RV3', 3, 20, 15],
  ])
  expect(block.notes[0]).toBe('20 of 90 episodes are visibly resolved.')
})

test('key figures change against the month before, however many days it has', () => {
  const now = aPeriod('October', totals)
  const before = aPeriod('September', { sessions: 100, sessionsWithEpisode: 38, developerTurns: 1000, episodes: 60 })

  const [block] = keyFiguresSection.compose(aReportData({ now, before }))

  if (block?.kind !== 'figures') throw new Error('figures expected')
  // Newcombe by hand: 12.0 points, from −1.17 to 24.52.
  expect(block.figures[0]).toMatchObject({
    value: 50,
    previous: { value: 38, count: 38, n: 100 },
    change: { difference: 12, moreThanNoise: false },
  })
  expect(block.figures[0]?.change?.interval.low).toBeCloseTo(-1.17, 1)
  expect(block.figures[0]?.change?.interval.high).toBeCloseTo(24.52, 1)
  expect(block.figures[1]).toMatchObject({ id: 'episode-rate', value: 9, count: 90, n: 1000, previous: { value: 6 } })
})
