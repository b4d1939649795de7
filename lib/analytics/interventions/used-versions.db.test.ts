import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { noteChanges } from '@/lib/db/session-changes'
import { aStoredSession } from '@/lib/testing/stored-session'
import { openTestDatabase } from '@/lib/testing/test-database'
import { usedVersions } from './used-versions'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

test('every version of every agent is told by its first ten sessions that count, and no other workspace sees it', async () => {
  const { workspaceId, session } = await aWorkspace()
  const other = await aWorkspace()
  for (let n = 0; n < 12; n++) await session('Codex', '0.98.0', '2026-03-01')
  await session('Codex', '0.107.0', '2026-03-05')
  await session('Aider', '', '2026-03-01')
  await session('Cursor', '', '2026-03-01')
  await session('Claude Code', '2.1.0', '2026-03-02')
  await session('Claude Code', '2.1.0', '2026-03-01', 'empty')

  const used = await usedVersions(database.prisma, workspaceId)

  expect(used.toSorted((a, b) => (a.agent + a.name < b.agent + b.name ? -1 : 1))).toEqual([
    { agent: 'Claude Code', name: '2.1.0', day: '2026-03-02', sessions: 1 },
    { agent: 'Codex', name: '0.107.0', day: '2026-03-05', sessions: 1 },
    { agent: 'Codex', name: '0.98.0', day: '2026-03-01', sessions: 10 },
  ])
  expect(await usedVersions(database.prisma, other.workspaceId)).toEqual([])
})

async function aWorkspace() {
  const { prisma } = database
  const { id: workspaceId } = await prisma.workspace.create({ data: { name: 'Acme' } })
  const { id: repositoryId } = await prisma.repository.create({ data: { workspaceId, name: 'acme/shop' } })
  return {
    workspaceId,
    session: async (agent: string, agentVersion: string, day: string, exclusion: string | null = null) => {
      const row = { agent, exclusion, startedAt: `${day}T09:00:00.000Z` }
      const { id } = await aStoredSession(prisma, { workspaceId, repositoryId }, row)
      await noteChanges(prisma, workspaceId, [{ sessionId: id, agentVersion, ruleFiles: [] }])
    },
  }
}
