import { afterAll, beforeAll, expect, test } from 'vitest'
import { refreshAllCells } from '@/lib/db/cells'
import type { Database } from '@/lib/db/client'
import { NO_FILTERS } from '@/lib/domain/filters'
import { type Fact, factsMask } from '@/lib/domain/session-facts'
import type { Symptom } from '@/lib/domain/taxonomy'
import { aStoredFinding } from '@/lib/testing/stored-finding'
import { aStoredSession } from '@/lib/testing/stored-session'
import { openTestDatabase } from '@/lib/testing/test-database'
import { ask } from './ask'

let database: Database
let team: { workspaceId: string; repositoryId: string }
beforeAll(async () => {
  database = await openTestDatabase()
  team = await aTeam(database)
})
afterAll(() => database.close())

/** Six sessions of Claude Code in March, of which one was never read for facts, and one of Codex in May; April is a gap. */
async function aTeam({ prisma }: Database) {
  const { id: workspaceId } = await prisma.workspace.create({ data: { name: 'Acme' } })
  const { id: repositoryId } = await prisma.repository.create({ data: { workspaceId, name: 'acme/shop' } })
  const session = async (facts: Fact[] | null, symptoms: Symptom[] = [], more: Parameters<typeof aStoredSession>[2] = {}) => {
    const stored = await aStoredSession(prisma, { workspaceId, repositoryId }, more)
    const id = { workspaceId_id: { workspaceId, id: stored.id } }
    await prisma.session.update({ where: id, data: { facts: facts && factsMask(facts) } })
    if (symptoms.length > 0) await aStoredFinding(prisma, stored, { symptoms })
  }
  await session(['stated-rule', 'changed', 'claimed-done'], ['S3'])
  await session(['stated-rule', 'asked', 'asked-first', 'changed', 'claimed-done'], ['S7'])
  await session(['asked', 'asked-first', 'changed', 'refused'], ['S2', 'S4'])
  await session(['changed', 'interrupted', 'reverted'], ['S2'])
  await session(['asked', 'interrupted'])
  await session(null, ['S3'])
  await session(['stated-rule', 'changed'], [], { agent: 'Codex', startedAt: '2026-05-04T09:00:00.000Z' })
  await session(['changed', 'asked'], ['S3'], { exclusion: 'subagent' })
  await refreshAllCells(prisma, workspaceId)
  return { workspaceId, repositoryId }
}

const TOTAL = {
  sessions: 7,
  read: 6,
  facts: {
    ...{ 'stated-rule': 3, asked: 3, 'asked-first': 2, changed: 5 },
    ...{ 'claimed-done': 2, refused: 1, interrupted: 2, reverted: 1 },
  },
  statedRuleS3: 1,
  changedS4: 1,
  claimedDoneS7: 1,
  changedS2: 2,
  askedFirstS2: 1,
  changedAndStopped: { refused: 1, interrupted: 1, reverted: 1 },
}

test('facts and the symptoms beside them are counted over sessions that count and were read', async () => {
  const { total, groups } = await ask(database.prisma, team.workspaceId, 'behaviour', NO_FILTERS)

  expect(total).toEqual(TOTAL)
  expect(groups).toEqual([])
})

test('groups come by the most sessions, and add up', async () => {
  const { total, groups } = await ask(database.prisma, team.workspaceId, 'behaviour', NO_FILTERS, { by: 'agent' })

  expect(total).toEqual(TOTAL)
  expect(groups.map(({ name, sessions, read, changedS2 }) => ({ name, sessions, read, changedS2 }))).toEqual([
    { name: 'Claude Code', sessions: 6, read: 5, changedS2: 2 },
    { name: 'Codex', sessions: 1, read: 1, changedS2: 0 },
  ])
  expect(groups[1]?.facts).toMatchObject({ 'stated-rule': 1, changed: 1, asked: 0 })
})

test('a month without sessions stands between its neighbours, with nothing in it', async () => {
  const { months } = await ask(database.prisma, team.workspaceId, 'behaviour', NO_FILTERS, { by: 'model' })

  expect(months.map(({ start, sessions, read }) => ({ start, sessions, read }))).toEqual([
    { start: '2026-03-01', sessions: 6, read: 5 },
    { start: '2026-04-01', sessions: 0, read: 0 },
    { start: '2026-05-01', sessions: 1, read: 1 },
  ])
})

test('a repository may be chosen; symptoms and severities narrow nothing', async () => {
  const chosen = await ask(database.prisma, team.workspaceId, 'behaviour', {
    ...NO_FILTERS,
    ...{ repositories: [team.repositoryId], symptoms: ['S1'], severities: ['DS3'] },
  })
  const other = await ask(database.prisma, team.workspaceId, 'behaviour', {
    ...NO_FILTERS,
    repositories: ['00000000-0000-4000-8000-000000000000'],
  })

  expect(chosen.total).toEqual(TOTAL)
  expect(other.total.sessions).toBe(0)
  expect(other.months).toEqual([])
})
