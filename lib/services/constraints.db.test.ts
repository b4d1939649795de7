import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtinClassifier } from '@/lib/classify/builtin/builtin-classifier'
import { RulesQuery } from '@/lib/contracts/v1/rule'
import type { Database } from '@/lib/db/client'
import { readRuleCursor } from '@/lib/domain/rule-cursor'
import type { Part } from '@/lib/domain/transcript'
import { aTranscript, turnsOf } from '@/lib/testing/builders'
import { classifyWork } from '@/lib/testing/classify-work'
import { aStoredSession } from '@/lib/testing/stored-session'
import { openTestDatabase } from '@/lib/testing/test-database'
import { classifySessions } from './classify-sessions'
import { readSession } from './read-session'
import { listPublicRules } from './v1/list-public-rules'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const EDIT: Part = { type: 'tool_call', id: '1', name: 'Edit', kind: 'edit', target: 'src/payment.ts', command: null, input: null }
const BROKEN = turnsOf(
  ['developer', 'Add a coupon field. Do not touch the payment module.'],
  ['agent', [EDIT, { type: 'text', text: 'Done. I also tidied the payment module.' }]],
  ['developer', 'No, I told you not to touch the payment module. Revert that.'],
  ['agent', 'You are right, reverted.'],
)

test('a session shows the rules that it states, and which of them an episode broke', async () => {
  const { workspaceId, classified } = await aRepository()

  const id = await classified(BROKEN)

  const { constraints } = await readSession(database.prisma, workspaceId, id)
  expect(constraints).toMatchObject([
    { position: 1, turn: 1, kind: 'prohibition', source: 'developer', text: 'Do not touch the payment module.', brokenBy: [1] },
    { position: 2, turn: 3, text: 'not to touch the payment module.', brokenBy: [1] },
  ])
})

test('classifying again puts the rules in the place of those before', async () => {
  const { workspaceId, classify, classified } = await aRepository()
  const id = await classified(BROKEN)

  await classify(id)

  expect(await database.prisma.sessionConstraint.count({ where: { workspaceId } })).toBe(2)
})

test('the same rule in other words is one rule of the repository, with its sessions, its episodes and its turns', async () => {
  const { workspaceId, repositoryId, classified } = await aRepository()
  const broken = await classified(BROKEN)
  const said = await classified(turnsOf(['developer', 'Fix the footer, but please do NOT modify payment modules!'], ['agent', 'Done.']), 4)
  await classified(turnsOf(['developer', 'Always run the linter before you commit.'], ['agent', 'Sure.']))

  const { items, total } = await rules(workspaceId, repositoryId)

  expect(total).toBe(2)
  expect(items).toMatchObject([
    {
      key: 'prohibition: modify payment',
      sessions: 2,
      standingSessions: 0,
      episodes: 1,
      text: 'do NOT modify payment modules!',
      instruction: '- Do NOT modify payment modules.',
      lastStatedAt: '2026-03-04T09:00:00.000Z',
      stated: [
        { sessionId: said, turn: 1 },
        { sessionId: broken, turn: 1 },
      ],
      broken: [{ sessionId: broken, turn: 3, episode: 1 }],
    },
    { kind: 'requirement', sessions: 1, episodes: 0, broken: [] },
  ])
})

test('rules come page by page, each once, and only what recurs where that is asked for', async () => {
  const { workspaceId, repositoryId, classified } = await aRepository()
  await classified(turnsOf(['developer', 'Never edit the changelog. Always use tabs. Avoid new dependencies.'], ['agent', 'Sure.']))
  await classified(turnsOf(['developer', 'Never edit the changelog.'], ['agent', 'Sure.']))

  const first = await rules(workspaceId, repositoryId, { limit: '2' })
  const second = await listPublicRules(database.prisma, workspaceId, repositoryId, {
    ...{ limit: 2, recurring: false },
    cursor: readRuleCursor(first.nextCursor ?? '') ?? undefined,
  })
  const recurring = await rules(workspaceId, repositoryId, { recurring: 'true' })

  expect(first).toMatchObject({ total: 3, items: [{ key: 'prohibition: changelog modify', sessions: 2 }, { sessions: 1 }] })
  expect(second).toMatchObject({ total: null, nextCursor: null })
  expect(new Set([...first.items, ...second.items].map(({ key }) => key)).size).toBe(3)
  expect(recurring).toMatchObject({ total: 1, items: [{ key: 'prohibition: changelog modify' }] })
})

test('rules of a session that does not count, and of copied turns, are not counted', async () => {
  const { workspaceId, repositoryId, classified, classify } = await aRepository()
  const copied = await classified(turnsOf(['developer', 'Never edit the changelog.'], ['agent', 'Sure.']))
  const excluded = await classified(turnsOf(['developer', 'Never edit the readme.'], ['agent', 'Sure.']))
  const where = (id: string) => ({ where: { workspaceId_id: { workspaceId, id } } })
  await database.prisma.session.update({ ...where(copied), data: { copiedTurns: 1 } })
  await classify(copied)
  await database.prisma.session.update({ ...where(excluded), data: { standing: 'excluded:automated' } })

  const { items } = await rules(workspaceId, repositoryId)

  expect(items).toEqual([])
  expect((await readSession(database.prisma, workspaceId, copied)).constraints).toHaveLength(1)
})

test('the rules of another workspace are not found, and count nowhere else', async () => {
  const ours = await aRepository()
  const theirs = await aRepository()
  await theirs.classified(BROKEN)

  const asked = rules(ours.workspaceId, theirs.repositoryId)

  await expect(asked).rejects.toMatchObject({ code: 'not_found' })
  expect((await rules(ours.workspaceId, ours.repositoryId)).items).toEqual([])
  expect((await rules(theirs.workspaceId, theirs.repositoryId)).items).toHaveLength(1)
})

const rules = (workspaceId: string, repositoryId: string, query: Record<string, string> = {}) =>
  listPublicRules(database.prisma, workspaceId, repositoryId, RulesQuery.parse(query))

async function aRepository() {
  const { prisma } = database
  const { id: workspaceId } = await prisma.workspace.create({ data: { name: 'Acme' } })
  const { id: repositoryId } = await prisma.repository.create({ data: { workspaceId, name: 'acme/shop' } })
  const work = classifyWork(builtinClassifier, new Date('2026-03-05T00:00:00.000Z'))
  const classify = (id: string) => classifySessions(prisma, workspaceId, [id], work)
  return {
    ...{ workspaceId, repositoryId, classify },
    classified: async (turns: ReturnType<typeof turnsOf>, day = 2) => {
      const startedAt = `2026-03-0${day}T09:00:00.000Z`
      const { id } = await aStoredSession(
        prisma,
        { workspaceId, repositoryId },
        { status: 'parsed', startedAt, transcript: aTranscript({ turns, startedAt }) },
      )
      await classify(id)
      return id
    },
  }
}
