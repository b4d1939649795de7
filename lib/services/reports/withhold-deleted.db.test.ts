import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { replaceConstraints } from '@/lib/db/constraints'
import type { Constraint } from '@/lib/domain/constraint'
import { deleteSession } from '@/lib/services/delete-session'
import { aReportTeam } from '@/lib/testing/report-team'
import { openTestDatabase } from '@/lib/testing/test-database'
import { closeReport } from './close-report'
import { holdQuoted } from './hold-quoted'
import { readReport } from './read-report'
import { reviseReport } from './revise-report'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const MARCH = { period: '2026-03', viewId: null }
const newest = { ...MARCH, revision: null }
const CLOSED_AT = new Date('2026-04-01T06:00:00.000Z')
const DELETED_AT = new Date('2026-04-03T06:00:00.000Z')
const NEXT_DAY = new Date('2026-04-04T06:00:00.000Z')

const SAID = 'I told you not to touch it'
const NAME = 'Touched the payment module'
const ONLY_HERE = 'Never touch the payment module.'
const EVERYWHERE = 'Run the tests.'

const aRule = (text: string, turn: number): Constraint => ({ kind: 'requirement', source: 'standing', turn, text, key: text })

/** Three sessions in March, of which the first has an episode; the first two state both rules, one of them in words of its own. */
async function aQuotingTeam() {
  const team = await aReportTeam(database.prisma, { quotesInReports: true })
  const [first, second, third] = [
    await team.session({ startedAt: '2026-03-02T09:00:00Z', episodes: 1 }),
    await team.session({ startedAt: '2026-03-03T09:00:00Z', repositoryId: team.site }),
    await team.session({ startedAt: '2026-03-04T09:00:00Z' }),
  ]
  const reworded = { ...aRule('Do not ever touch the payment module.', 2), key: ONLY_HERE }
  await replaceConstraints(database.prisma, team.workspaceId, [
    { id: first.id, copiedTurns: 0, constraints: [reworded, aRule(EVERYWHERE, 2)] },
    { id: second.id, copiedTurns: 0, constraints: [aRule(ONLY_HERE, 2), aRule(EVERYWHERE, 2)] },
    { id: third.id, copiedTurns: 0, constraints: [aRule(EVERYWHERE, 2)] },
  ])
  return { ...team, first, second }
}

test('a deleted session leaves its words in no revision of a closed report, and all numbers in each', async () => {
  const team = await aQuotingTeam()
  await closeReport(database.prisma, team.place, MARCH, CLOSED_AT)
  await team.session({ startedAt: '2026-03-09T09:00:00Z' })
  await reviseReport(database.prisma, team.place, MARCH, CLOSED_AT)
  const told = await team.texts()

  await deleteSession(database.prisma, team.workspaceId, team.first.id, DELETED_AT)

  const kept = await team.texts()
  expect(told).toHaveLength(2)
  for (const text of told) for (const word of [SAID, NAME, ONLY_HERE, EVERYWHERE]) expect(text).toContain(word)
  for (const text of kept) {
    for (const word of [SAID, NAME, team.first.id]) expect(text).not.toContain(word)
    for (const word of [ONLY_HERE, EVERYWHERE, 'withheld on 3 April 2026']) expect(text).toContain(word)
  }
  const { revisions, document } = await readReport(database.prisma, team.workspaceId, newest, NEXT_DAY)
  expect(revisions.map(({ changes }) => changes.at(-1))).toEqual(
    Array(2).fill({ section: 'Report', what: 'Words of a session that was deleted on 3 April 2026', before: 'shown', after: 'withheld' }),
  )
  const sectionsOf = (text: string | undefined) => JSON.parse(text ?? '').sections
  const numbers = (sections: typeof document.sections) => sections.filter(({ id }) => id !== 'episodes' && id !== 'rules')
  expect(numbers(document.sections)).toEqual(numbers(sectionsOf(told[1])))
})

test('a rule goes only with the last session that has it in these words', async () => {
  const team = await aQuotingTeam()
  await closeReport(database.prisma, team.place, MARCH, CLOSED_AT)

  await deleteSession(database.prisma, team.workspaceId, team.second.id, DELETED_AT)

  const [text] = await team.texts()
  expect(text).not.toContain(ONLY_HERE)
  expect(text).toContain(EVERYWHERE)
  expect(text).toContain(SAID)
})

test('what comes next tells none of the words either', async () => {
  const team = await aQuotingTeam()
  await closeReport(database.prisma, team.place, MARCH, CLOSED_AT)
  await deleteSession(database.prisma, team.workspaceId, team.first.id, DELETED_AT)

  const revised = await reviseReport(database.prisma, team.place, MARCH, NEXT_DAY)

  const { revisions, document } = await readReport(database.prisma, team.workspaceId, newest, NEXT_DAY)
  expect(revised).toMatchObject({ revision: 2, isNew: true })
  expect(JSON.stringify([revisions, document])).not.toContain(NAME)
})

test('reports that do not quote the session keep their very bytes, and so do those of another workspace', async () => {
  const ours = await aQuotingTeam()
  const theirs = await aQuotingTeam()
  const viewId = await ours.view('Site', ours.site)
  await closeReport(database.prisma, ours.place, { ...MARCH, viewId }, CLOSED_AT)
  await closeReport(database.prisma, theirs.place, MARCH, CLOSED_AT)
  const told = [await ours.texts(), await theirs.texts()]

  await deleteSession(database.prisma, ours.workspaceId, ours.first.id, DELETED_AT)

  expect([await ours.texts(), await theirs.texts()]).toEqual(told)
})

test('a report that quotes a session that is gone is not stored', async () => {
  const team = await aQuotingTeam()
  const { document } = await readReport(database.prisma, team.workspaceId, newest, CLOSED_AT)
  await deleteSession(database.prisma, team.workspaceId, team.first.id, DELETED_AT)

  const holding = database.prisma.$transaction((tx) => holdQuoted(tx, team.workspaceId, document))

  await expect(holding).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('Try again') })
})
