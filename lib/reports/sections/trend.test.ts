import { expect, test } from 'vitest'
import type { Intervention } from '@/lib/contracts/interventions'
import { aMonth, aReportData } from '@/lib/testing/a-report-data'
import { trendSection } from './trend'

const NONE = { sessions: 0, withEpisode: 0, developerTurns: 0, episodes: 0 }

/** Of as many days of October, the latest first. */
const changes = (count: number): Intervention[] =>
  Array.from({ length: count }, (_, place) => ({
    ...{ id: `change-${count - place}`, day: `2026-10-${String(count - place).padStart(2, '0')}`, kind: 'manual', note: null },
    ...{ title: `Change ${count - place}`, repositoryId: null, repositoryName: null, agent: null, source: 'manual', sessionId: null },
    beforeAfter: { before: NONE, after: NONE, strata: [], daysAfter: 0, others: 0 },
  }))

function linesWith(count: number) {
  const month = aMonth({ interventions: { window: 30, items: changes(count), hidden: [], isCut: false } })
  const points = month.trends.points.map((point) => ({ ...point, sessions: 20, sessionsWithEpisode: 5, developerTurns: 100, episodes: 5 }))
  const blocks = trendSection.compose(aReportData({ month: { ...month, trends: { ...month.trends, points } } }))
  return blocks.flatMap((block) => (block.kind === 'lines' ? [block] : []))
}

test('the latest five changes are marked on every chart, which says how many there were', () => {
  const charts = linesWith(7)

  expect(charts).toHaveLength(4)
  for (const { markers, notes } of charts) {
    expect(markers.map(({ name }) => name)).toEqual(['Change 7', 'Change 6', 'Change 5', 'Change 4', 'Change 3'])
    expect(notes).toContain('Marked are the latest 5 of 7 changes.')
  }
})

test('where all of them are marked nothing is said', () => {
  const [chart] = linesWith(5)

  expect(chart?.markers).toHaveLength(5)
  expect(chart?.notes.join(' ')).not.toContain('Marked')
})
