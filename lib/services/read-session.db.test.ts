import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { aTranscript, turnsOf } from '@/lib/testing/builders'
import { aWorkspace } from '@/lib/testing/rollup-rows'
import { aStoredFinding } from '@/lib/testing/stored-finding'
import { aStoredSession } from '@/lib/testing/stored-session'
import { openTestDatabase } from '@/lib/testing/test-database'
import { readSession } from './read-session'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

async function aPlace() {
  const { workspaceId, repositoryId } = await aWorkspace(database.prisma)
  return { workspaceId, repositoryId }
}

test('a session comes with its transcript, its received versions and the findings that it shows', async () => {
  const place = await aPlace()
  const transcript = aTranscript({
    turns: turnsOf(['developer', 'Fix it.'], ['agent', 'Done.'], ['developer', 'No, I told you not to touch it.']),
  })
  const session = await aStoredSession(database.prisma, place, { transcript, episodes: 1 })
  await aStoredFinding(database.prisma, session, { rules: ['en.i-said'] })
  await aStoredFinding(database.prisma, session, {
    position: 2,
    valid: false,
    invalidCategory: 'truncation',
    invalidNote: 'The end is missing.',
  })
  await aStoredFinding(database.prisma, session, { classifier: 'other', shown: false })

  const detail = await readSession(database.prisma, place.workspaceId, session.id)

  expect(detail.transcript).toEqual(transcript)
  expect(detail.session).toMatchObject({ standing: 'counted', symptoms: ['S3'], classifier: { id: 'builtin', version: 1 } })
  expect(detail.revisions).toMatchObject([{ revision: 1, fileName: 'session.jsonl', isShown: true }])
  expect(detail.findings).toMatchObject([
    { position: 1, verdict: { valid: true }, labels: { symptoms: ['S3'], severity: 'DS1' }, rules: ['en.i-said'] },
    { position: 2, verdict: { valid: false, category: 'truncation', note: 'The end is missing.' }, labels: null },
  ])
  expect(detail.findings[0]?.reasons).toMatchObject([{ says: 'The developer points to what was said before', speaks: 'for' }])
})

test('a session knows its sub-agents, a sub-agent its parent, and a copy where it is counted', async () => {
  const { prisma } = database
  const place = await aPlace()
  const change = (id: string, data: object) =>
    prisma.session.update({ where: { workspaceId_id: { workspaceId: place.workspaceId, id } }, data })
  const parent = await aStoredSession(prisma, place, { title: 'parent' })
  const child = await aStoredSession(prisma, place, { title: 'child', exclusion: 'subagent' })
  const orphan = await aStoredSession(prisma, place, { title: 'orphan', exclusion: 'subagent' })
  await change(parent.id, { sourceId: 'abc' })
  await change(child.id, { sourceId: 'agent-1', parentSourceId: 'abc' })
  await change(orphan.id, { sourceId: 'agent-2', parentSourceId: 'never received', copiedTurns: 2, copiedFrom: parent.id })

  const [family, ofChild, ofOrphan] = await Promise.all(
    [parent, child, orphan].map(async ({ id }) => (await readSession(prisma, place.workspaceId, id)).family),
  )

  expect(family).toEqual({ copiedFrom: null, parent: null, subagents: [{ id: child.id, title: 'child' }] })
  expect(ofChild).toEqual({ copiedFrom: null, parent: { id: parent.id, title: 'parent' }, subagents: [] })
  expect(ofOrphan).toEqual({ copiedFrom: { id: parent.id, title: 'parent' }, parent: null, subagents: [] })
})

test('a session of another workspace is not found, as one that never was', async () => {
  const [ours, theirs] = [await aPlace(), await aPlace()]
  const session = await aStoredSession(database.prisma, theirs)

  const refusals = await Promise.all(
    [session.id, '00000000-0000-4000-8000-000000000000'].map((id) =>
      readSession(database.prisma, ours.workspaceId, id).catch((error) => error),
    ),
  )

  expect(refusals.map(({ code }) => code)).toEqual(['not_found', 'not_found'])
  expect(new Set(refusals.map(({ message }) => message)).size).toBe(1)
})
