import { expect, test } from 'vitest'
import type { RepositoryCounts } from '@/lib/contracts/analytics/repositories'
import type { ReportBlock } from '@/lib/contracts/report/blocks'
import { aPeriod, aReportData, aRepository } from '@/lib/testing/a-report-data'
import { repositoriesSection } from './repositories'

type Lists = { now: RepositoryCounts[]; before?: RepositoryCounts[]; long?: RepositoryCounts[] }

const blocksOf = ({ now, before = [], long = [] }: Lists) =>
  repositoriesSection.compose(
    aReportData({
      now: aPeriod('October', { repositories: now }),
      before: aPeriod('September', { repositories: before }),
      long: { days: { from: '2025-10-01', to: '2026-11-01' }, repositories: long },
    }),
  )

/** What a page shows, row by row; of a text its words. */
const shownIn = (block: ReportBlock | undefined) =>
  block?.kind === 'table'
    ? block.table.rows.map((row) => block.shown.map((place) => row[place]))
    : block?.kind === 'text' && block.paragraphs

const withPairs = (row: RepositoryCounts, pairs: RepositoryCounts['pairs']) => ({ ...row, pairs })

test('the worst are told with their interval, their change and how episodes persist in them over the long range', () => {
  const now = [aRepository('a', 100, 60), aRepository('b', 100, 20), aRepository('c', 100, 30)]
  const before = [aRepository('a', 100, 30), aRepository('b', 100, 60), aRepository('c', 9, 9)]
  // 40 of 60 after one with an episode, 20 of 60 after a clean one: 2.0, and by Katz from 1.34 to 2.98.
  const long = [withPairs(aRepository('a', 200, 90), { both: 40, earlierOnly: 20, laterOnly: 20, neither: 40 })]

  const [worst, improved, ...rest] = blocksOf({ now, before, long })

  expect(shownIn(worst)).toEqual([
    ['a', 100, '60.0 % (50.2–69.1 %)', '+30.0 points, more than noise', '2.00 (1.34–2.98)', 'S3 Developer constraint violation'],
    ['c', 100, '30.0 % (21.9–39.6 %)', 'too few to compare', 'too few pairs', 'S3 Developer constraint violation'],
    ['b', 100, '20.0 % (13.3–28.9 %)', '−40.0 points, more than noise', 'too few pairs', 'S3 Developer constraint violation'],
  ])
  expect(improved?.table?.rows.map(([name]) => name)).toEqual(['b'])
  expect(improved?.kind === 'table' && improved.rowLinks).toEqual([
    `/repositories/${aRepository('b', 1, 1).id}?from=2026-10-01&to=2026-11-01`,
  ])
  expect(rest).toEqual([])
})

test('where a month has fewer than three to rank, the thirteen months are told beside it', () => {
  const long = [aRepository('a', 80, 20), aRepository('b', 40, 24), aRepository('c', 9, 9)]

  const blocks = blocksOf({ now: [aRepository('a', 12, 3), aRepository('b', 9, 5)], long })

  expect(blocks.map(({ id }) => id)).toEqual(['worst-repositories', 'improved-repositories', 'long-repositories'])
  expect(blocks[0]?.notes[0]).toBe('One repository has ten sessions or more, and none to be ranked against.')
  expect(shownIn(blocks[1])).toEqual([
    'No repository has ten sessions or more in both September 2026 and October 2026, so none can be compared.',
  ])
  expect(shownIn(blocks[2])).toEqual([
    ['b', 40, '60.0 % (44.6–73.7 %)', 'too few pairs', 'S3 Developer constraint violation'],
    ['a', 80, '25.0 % (16.8–35.5 %)', 'too few pairs', 'S3 Developer constraint violation'],
  ])
  expect(blocks[2]?.link).toBe('/repositories?from=2025-10-01&to=2026-11-01')
})

test('one repository alone is not ranked over any time', () => {
  expect(blocksOf({ now: [aRepository('a', 8, 3)], long: [aRepository('a', 80, 20)] }).map(({ id }) => id)).toEqual(['worst-repositories'])
})

test('none that improved is told in words, with how many were compared', () => {
  const now = ['a', 'b', 'c'].map((name) => aRepository(name, 100, 30))

  const [, improved] = blocksOf({ now, before: now })

  expect(shownIn(improved)).toEqual([
    'Of 3 repositories with ten sessions or more in both September 2026 and October 2026, none improved by more than noise.',
  ])
})
