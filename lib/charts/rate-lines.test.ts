import { expect, test } from 'vitest'
import { NO_FILTERS } from '@/lib/domain/filters'
import { aBucket, aTool, aTrend } from '@/lib/testing/a-trend'
import { rateLines } from './rate-lines'

const PLAIN = { by: null, beside: 'none' } as const
const BY_PLATFORM = { by: 'platform', beside: 'none' } as const

/** In January 90 of 100 turns are in the IDE, in March 10; in the IDE every fifth turn has an episode, in the CLI every twentieth. */
const MOVED = aTrend({
  points: [
    aBucket({ start: '2026-01-01', sessions: 10, developerTurns: 1_000, episodes: 185 }),
    aBucket({ start: '2026-02-01' }),
    aBucket({ start: '2026-03-01', sessions: 10, developerTurns: 1_000, episodes: 65 }),
  ],
  mix: [aTool('IDE', 'Cursor', [[180, 900], null, [20, 100]]), aTool('CLI', 'Codex', [[5, 100], null, [45, 900]])],
})

test('where only the mix of tools changed the rate falls, and the adjusted one stays', () => {
  const { lines, unit, paper } = rateLines(MOVED, NO_FILTERS, PLAIN)

  expect(lines.map(({ name, look }) => [name, look])).toEqual([
    ['All sessions', 'measured'],
    ['Adjusted for the mix of tools', 'reckoned'],
  ])
  expect(lines[0]?.points.map(({ value }) => value)).toEqual([18.5, null, 6.5])
  // Half of all turns are in the IDE: (20 + 5) / 2.
  expect(lines[1]?.points.map(({ value }) => value?.toFixed(6))).toEqual(['12.500000', undefined, '12.500000'])
  expect([unit, paper]).toEqual(['per 100 developer turns', 8.42])
})

test('the notes tell what was held still', () => {
  const { notes } = rateLines(MOVED, NO_FILTERS, PLAIN)

  expect(notes.join(' ')).toContain('as if each month had the whole period’s mix of IDE · Cursor, CLI · Codex')
})

test('by day, and of one tool, nothing is adjusted', () => {
  const byDay = rateLines({ ...MOVED, unit: 'day' }, NO_FILTERS, PLAIN)
  const oneTool = rateLines({ ...MOVED, mix: MOVED.mix.slice(0, 1) }, NO_FILTERS, PLAIN)

  expect(byDay.lines.map(({ id }) => id)).toEqual(['all'])
  expect(byDay.notes).toContain('By day there is too little of each tool to adjust for the mix; choose weeks or months.')
  expect(oneTool.lines.map(({ id }) => id)).toEqual(['all'])
})

test('a point opens its days, cut by the range, and a point of a part those of the part', () => {
  const trends = aTrend({
    range: { from: '2026-01-10', to: '2026-03-05' },
    parts: [{ name: 'IDE', points: [aBucket({ start: '2026-03-01', sessions: 2, developerTurns: 20, episodes: 3 })] }],
  })

  const whole = rateLines(trends, NO_FILTERS, PLAIN).lines[0]
  const [part] = rateLines(trends, NO_FILTERS, BY_PLATFORM).lines

  expect(whole?.points.map(({ link }) => link)).toEqual([
    { from: '2026-01-10', to: '2026-02-01' },
    { from: '2026-02-01', to: '2026-03-01' },
    { from: '2026-03-01', to: '2026-03-05' },
  ])
  expect(part?.points[2]).toMatchObject({ count: 3, n: 20, value: 15, link: { platforms: ['IDE'], from: '2026-03-01', to: '2026-03-05' } })
  expect(part?.link).toEqual({ platforms: ['IDE'] })
})

test('parts are lines without adjustment and earlier time; the table has more of them than can be drawn', () => {
  const points = [aBucket({ sessions: 1, developerTurns: 12, episodes: 3 })]
  const parts = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => ({ name, points }))

  const { lines, table, notes } = rateLines({ ...MOVED, parts }, NO_FILTERS, { by: 'model', beside: 'previous' })

  expect(lines.map(({ name, band }) => [name, band])).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [name, false]))
  expect(table.rows).toHaveLength(7)
  expect(table.rows[6]).toEqual(['g', '2026-01-01', '2026-02-01', 3, 12, 25, 5.16, 73.06, 8.42])
  expect(notes).toContain('The 6 with most developer turns are drawn; the table has all 7.')
})

test('the year before is laid over the buckets, and says of which days it is', () => {
  const { start: _, ...counts } = aBucket({ sessions: 4, developerTurns: 50, episodes: 5 })
  const yearBefore = {
    range: { from: '2025-01-01', to: '2025-02-01' },
    points: [{ from: '2025-01-01', to: '2025-02-01', ...counts }],
  }

  const line = rateLines({ ...MOVED, yearBefore }, NO_FILTERS, { by: null, beside: 'year' }).lines.at(-1)
  const none = rateLines(MOVED, NO_FILTERS, { by: null, beside: 'previous' }).lines.at(-1)

  expect(line).toMatchObject({ name: 'A year before', look: 'earlier', points: [{ value: 10, from: '2025-01-01', n: 50 }] })
  expect(none?.id).toBe('adjusted')
})

test('nine turns are too few for a figure, in the table too', () => {
  const trends = aTrend({ points: [aBucket({ sessions: 1, developerTurns: 9, episodes: 3 })] })

  const { lines, table } = rateLines(trends, NO_FILTERS, PLAIN)

  expect(lines[0]?.points[0]).toMatchObject({ tooFew: true, interval: null })
  expect(table.rows).toEqual([['All sessions', '2026-01-01', '2026-02-01', 3, 9, 'too few', null, null, 8.42]])
})

test('each platform has the paper’s figure of its own, and agents that of all', () => {
  const points = [aBucket({ sessions: 1, developerTurns: 12, episodes: 3 })]
  const trends = aTrend({ parts: ['IDE', 'CLI'].map((name) => ({ name, points })) })

  const byPlatform = rateLines(trends, NO_FILTERS, BY_PLATFORM)
  const byAgent = rateLines(trends, NO_FILTERS, { by: 'agent', beside: 'none' })

  expect([byPlatform.paper, ...byPlatform.lines.map(({ paper }) => paper?.toFixed(2))]).toEqual([null, '13.20', '5.05'])
  expect([byAgent.paper, ...byAgent.lines.map(({ paper }) => paper)]).toEqual([8.42, null, null])
})

test('with symptoms chosen there is no figure of the paper', () => {
  const narrow = { ...NO_FILTERS, symptoms: ['S3' as const] }

  expect(rateLines(MOVED, narrow, PLAIN).paper).toBeNull()
  expect(rateLines(MOVED, narrow, BY_PLATFORM).lines.every(({ paper }) => paper === null)).toBe(true)
})
