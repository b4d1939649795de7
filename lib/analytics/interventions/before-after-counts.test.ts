import { expect, test } from 'vitest'
import { beforeAfterCounts, cellsByDay, type DayCell } from './before-after-counts'

const SHOP = '00000000-0000-4000-8000-000000000001'
const cell = (day: string, sessions: number, more: Partial<DayCell> = {}): DayCell => ({
  ...{ day, repositoryId: null, platform: 'CLI', agent: 'Codex', ...more },
  counts: { sessions, withEpisode: 0, developerTurns: sessions * 5, episodes: 0 },
})
const CHANGE = { day: '2026-03-15', repositoryId: null, agent: null }

test('a window ends before its last day, and the day of the change is the first after it', () => {
  const cells = cellsByDay([
    cell('2026-03-29', 64),
    cell('2026-02-28', 1),
    cell('2026-03-01', 2),
    cell('2026-03-14', 4),
    cell('2026-03-15', 8),
    cell('2026-03-28', 16),
  ])

  const { before, after } = beforeAfterCounts(CHANGE, 14, cells)

  expect([before.sessions, after.sessions]).toEqual([6, 24])
  expect([before.developerTurns, after.developerTurns]).toEqual([30, 120])
})

test('only the sessions of its agent and of its repository are compared', () => {
  const cells = cellsByDay([
    cell('2026-03-14', 1),
    cell('2026-03-14', 2, { agent: 'Cursor', platform: 'IDE' }),
    cell('2026-03-14', 4, { repositoryId: SHOP }),
  ])

  const everywhere = beforeAfterCounts(CHANGE, 14, cells)
  const ofCursor = beforeAfterCounts({ ...CHANGE, agent: 'Cursor' }, 14, cells)
  const inShop = beforeAfterCounts({ ...CHANGE, repositoryId: SHOP }, 14, cells)

  expect([everywhere, ofCursor, inShop].map(({ before }) => before.sessions)).toEqual([3, 2, 4])
  expect(ofCursor.strata).toMatchObject([{ platform: 'IDE', agent: 'Cursor', before: { sessions: 2 }, after: { sessions: 0 } }])
})

test('platforms and agents add up to the whole', () => {
  const cells = cellsByDay([cell('2026-03-14', 1), cell('2026-03-15', 2), cell('2026-03-16', 4, { platform: 'IDE' })])

  const { after, strata } = beforeAfterCounts(CHANGE, 30, cells)

  expect(strata.map((each) => [each.platform, each.before.sessions, each.after.sessions])).toEqual([
    ['CLI', 1, 2],
    ['IDE', 0, 4],
  ])
  expect(after.sessions).toBe(6)
})
