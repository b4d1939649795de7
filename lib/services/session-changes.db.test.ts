import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtinClassifier } from '@/lib/classify/builtin/builtin-classifier'
import type { Database } from '@/lib/db/client'
import { sessionsDue } from '@/lib/db/session-jobs'
import type { Part } from '@/lib/domain/transcript'
import { aTranscript, turnsOf } from '@/lib/testing/builders'
import { classifyWork } from '@/lib/testing/classify-work'
import { aStoredSession } from '@/lib/testing/stored-session'
import { openTestDatabase } from '@/lib/testing/test-database'
import { classifySessions } from './classify-sessions'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const BY = { classifier: builtinClassifier.id, classifierVersion: builtinClassifier.version }
const edit = (target: string): Part => ({ type: 'tool_call', id: target, name: 'Edit', kind: 'edit', target, command: null, input: null })
const TURNS = turnsOf(
  ['developer', 'Write our rules down.'],
  ['agent', [edit('AGENTS.md')]],
  ['developer', 'For the web too.'],
  ['agent', [edit('web/AGENTS.md'), edit('src/cart.ts')]],
)

test('a classified session tells the version of its agent and the rules files that it changed', async () => {
  const { stored, classify, read } = await aWorkspace()
  const id = await stored({ agentVersion: '2.1.30', turns: TURNS })

  await classify(id)

  expect(await read(id)).toEqual({ agentVersion: '2.1.30', ruleFiles: ['AGENTS.md', 'web/AGENTS.md'], changesRules: true })
})

test('a session without either tells that it was read and has none', async () => {
  const { stored, classify, read } = await aWorkspace()
  const id = await stored({})

  await classify(id)

  expect(await read(id)).toEqual({ agentVersion: '', ruleFiles: [], changesRules: false })
})

test('what copied turns changed is told where they were said first', async () => {
  const { workspaceId, stored, classify, read } = await aWorkspace()
  const id = await stored({ turns: TURNS })
  await database.prisma.session.update({ where: { workspaceId_id: { workspaceId, id } }, data: { copiedTurns: 2 } })

  await classify(id)

  expect(await read(id)).toMatchObject({ ruleFiles: ['web/AGENTS.md'] })
})

test('what a file has in the place of a version is stored plainly', async () => {
  const { stored, classify, read } = await aWorkspace()
  const id = await stored({ agentVersion: `1.2\u0000\ud800 \n${'9'.repeat(300)}` })

  await classify(id)

  expect(await read(id)).toMatchObject({ agentVersion: `1.2${'9'.repeat(97)}` })
})

test('a session of before is due once, and no more when it was read', async () => {
  const { workspaceId, stored, classify } = await aWorkspace()
  const id = await stored({ turns: TURNS })
  await classify(id)
  await database.prisma.session.update({ where: { workspaceId_id: { workspaceId, id } }, data: { changesRules: null } })

  const before = await dueIn(workspaceId)
  await classify(id)

  expect(before).toEqual([id])
  expect(await dueIn(workspaceId)).toEqual([])
})

async function dueIn(workspaceId: string) {
  const due = await sessionsDue(database.prisma, {}, BY, { after: null, take: 1_000 })
  return due.filter((one) => one.workspaceId === workspaceId).map(({ id }) => id)
}

async function aWorkspace() {
  const { prisma } = database
  const { id: workspaceId } = await prisma.workspace.create({ data: { name: 'Acme' } })
  const { id: repositoryId } = await prisma.repository.create({ data: { workspaceId, name: 'acme/shop' } })
  const work = classifyWork(builtinClassifier, new Date('2026-03-05T00:00:00.000Z'))
  return {
    workspaceId,
    classify: (id: string) => classifySessions(prisma, workspaceId, [id], work),
    stored: async (overrides: Parameters<typeof aTranscript>[0]) => {
      const transcript = aTranscript(overrides)
      const { id } = await aStoredSession(prisma, { workspaceId, repositoryId }, { status: 'parsed', transcript })
      return id
    },
    read: (id: string) =>
      prisma.session.findUnique({
        where: { workspaceId_id: { workspaceId, id } },
        select: { agentVersion: true, ruleFiles: true, changesRules: true },
      }),
  }
}
