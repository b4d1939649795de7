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
  await aStoredFinding(database.prisma, session)
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
    { position: 1, verdict: { valid: true }, labels: { symptoms: ['S3'], severity: 'DS1' }, rules: ['reminder'] },
    { position: 2, verdict: { valid: false, category: 'truncation', note: 'The end is missing.' }, labels: null },
  ])
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
