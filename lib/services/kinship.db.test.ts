import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Classifier } from '@/lib/classify/classifier'
import type { Database } from '@/lib/db/client'
import { answer, type Beat, say } from '@/lib/demo/beat'
import { classifyWork } from '@/lib/testing/classify-work'
import { ANNOYED, aClaudeFile } from '@/lib/testing/sample-files'
import { openTestDatabase } from '@/lib/testing/test-database'
import { anUploadContext } from '@/lib/testing/upload-context'
import { classifySessions } from './classify-sessions'
import { deleteSession } from './delete-session'
import { uploadFile } from './upload-file'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const STARTED = '2026-03-02T09:00:11.250Z'
const GOES_ON: Beat[] = [say('Now the footer.'), answer('The footer is done.')]
/** A copy takes over words and times of its parent under an id of its own. */
const before = () => aClaudeFile({ id: 1, beats: ANNOYED, startedAt: STARTED })
const resumed = () => aClaudeFile({ id: 2, beats: [...ANNOYED, ...GOES_ON], startedAt: STARTED })
const forked = () =>
  aClaudeFile({ id: 3, beats: [...ANNOYED, say('Show me the diff.'), answer('Here it is.'), say('Good.')], startedAt: STARTED })

test('turns that a resumed session copies are counted there, whichever file comes first', async () => {
  const results = []
  for (const files of [
    [before(), resumed()],
    [resumed(), before()],
  ]) {
    const { context, workspaceId } = await anUploadContext(database)
    for (const file of files) await uploadFile(context, file)
    results.push(await sessionsIn(workspaceId))
  }

  expect(results[0]).toEqual([
    { session: 1, standing: 'excluded:copied', copiedTurns: 4, copiedFrom: 2, developerTurns: 0, agentTurns: 0 },
    { session: 2, standing: 'pending', copiedTurns: 0, copiedFrom: null, developerTurns: 3, agentTurns: 3 },
  ])
  expect(results[1]).toEqual(results[0])
})

test('a family of forks ends the same in every order of arrival, and each turn is counted once', async () => {
  const results = []
  for (const files of permutations([before(), resumed(), forked()])) {
    const { context, workspaceId } = await anUploadContext(database)
    for (const file of files) await uploadFile(context, file)
    results.push(await sessionsIn(workspaceId))
  }

  for (const result of results) expect(result).toEqual(results[0])
  expect(results[0]?.map(({ developerTurns }) => developerTurns).reduce((sum, turns) => sum + turns)).toBe(5)
})

test('two kin at the same instant part their turns all the same', async () => {
  const { context, workspaceId } = await anUploadContext(database)

  await Promise.all([resumed(), before(), forked(), before()].map((file) => uploadFile(context, file)))

  const rows = await sessionsIn(workspaceId)
  expect(rows.map(({ standing }) => standing)).toEqual(['excluded:copied', expect.any(String), expect.any(String)])
  expect(rows.map(({ developerTurns }) => developerTurns).reduce((sum, turns) => sum + turns)).toBe(5)
})

test('a session that goes on after it was resumed elsewhere counts again what is its own', async () => {
  const { context, jobs, workspaceId } = await anUploadContext(database)
  await uploadFile(context, before())
  await uploadFile(context, resumed())
  jobs.length = 0

  await uploadFile(context, aClaudeFile({ id: 1, beats: [...ANNOYED, say('Show me the diff.'), answer('Here.')], startedAt: STARTED }))

  const rows = await sessionsIn(workspaceId)
  expect(rows.map(({ developerTurns }) => developerTurns).reduce((sum, turns) => sum + turns)).toBe(4)
  expect(rows.every(({ standing }) => standing === 'pending')).toBe(true)
  expect(jobs.length).toBeGreaterThan(0)
})

test('an episode in copied turns is found once, and its cells count it once', async () => {
  const { context, jobs, workspaceId } = await anUploadContext(database)
  for (const file of [before(), resumed(), forked()]) await uploadFile(context, file)

  for (const job of jobs)
    await classifySessions(
      database.prisma,
      job.workspaceId,
      [job.sessionId],
      classifyWork(COMPLAINT_AT_TURN_3, new Date('2026-06-01T12:00:00Z')),
    )

  expect(await database.prisma.finding.count({ where: { workspaceId, valid: true, shown: true } })).toBe(1)
  const rollups = await database.prisma.sessionRollup.findMany({ where: { workspaceId } })
  expect(rollups.reduce((sum, row) => sum + row.sessions, 0)).toBe(3)
  expect(rollups.reduce((sum, row) => sum + row.developerTurns, 0)).toBe(5)
  expect(rollups.find(({ standing }) => standing === 'excluded:copied')).toMatchObject({ sessions: 1, developerTurns: 0 })
  const episodes = await database.prisma.episodeRollup.findMany({ where: { workspaceId } })
  expect(episodes.reduce((sum, row) => sum + row.episodes, 0)).toBe(1)
})

test('a deletion gives its turns back to those that copied them', async () => {
  const { context, workspaceId } = await anUploadContext(database)
  await uploadFile(context, before())
  const longer = await uploadFile(context, resumed())

  await deleteSession(database.prisma, workspaceId, longer.sessions[0]?.id ?? '')

  expect(await sessionsIn(workspaceId)).toEqual([
    { session: 1, standing: 'pending', copiedTurns: 0, copiedFrom: null, developerTurns: 2, agentTurns: 2 },
  ])
  const rollups = await database.prisma.sessionRollup.findMany({ where: { workspaceId } })
  expect(rollups.map(({ standing, developerTurns }) => ({ standing, developerTurns }))).toEqual([
    { standing: 'pending', developerTurns: 2 },
  ])
})

test('the same words at another time are another session', async () => {
  const { context, workspaceId } = await anUploadContext(database)

  await uploadFile(context, before())
  await uploadFile(context, aClaudeFile({ id: 2, beats: [...ANNOYED, ...GOES_ON], startedAt: '2026-03-02T09:00:12.250Z' }))

  expect((await sessionsIn(workspaceId)).map(({ copiedTurns }) => copiedTurns)).toEqual([0, 0])
})

test('the same session in two formats is one, and shows the agent’s own record whichever came first', async () => {
  const formats = []
  for (const files of [
    [before(), aRendering()],
    [aRendering(), before()],
  ]) {
    const { context, workspaceId } = await anUploadContext(database)
    for (const file of files) await uploadFile(context, file)
    formats.push(await database.prisma.session.findMany({ where: { workspaceId }, select: { format: true, developerTurns: true } }))
  }

  expect(formats).toEqual([[{ format: 'claude-code', developerTurns: 2 }], [{ format: 'claude-code', developerTurns: 2 }]])
})

/** Finds an episode at turn 3, which all of the family hold. */
const COMPLAINT_AT_TURN_3: Classifier = {
  id: 'builtin',
  version: 1,
  classify: async () => [
    {
      candidate: {
        name: 'Touched the payment module',
        description: 'The agent edited a module that it was told to leave alone.',
        goal: 'instruction',
        confidence: 'high',
        kind: 'correction',
        pushbackTurns: [3],
        triggerTurn: 2,
        quotes: [{ turn: 3, text: 'I told you not to touch the payment module.' }],
      },
      verdict: { valid: true },
      labels: {
        symptoms: ['S3'],
        causes: [{ code: 'C7', tier: null }],
        severity: 'DS1',
        locus: null,
        status: 'RS2',
        resolver: null,
        constraint: null,
      },
      rules: [],
    },
  ],
}

/** The beginning of the same session as Markdown, which spells its id in capitals. */
function aRendering() {
  const text = `<!-- Generated by SpecStory, Markdown v2.1.0 -->

# 2026-03-02 09:00:11Z

<!-- Claude Code Session 00000000-0000-4000-A000-000000000001 (2026-03-02 09:00:11Z) -->

_**User (2026-03-02 09:00:11Z)**_

Fix the typo in the header. Do not touch the payment module.

---

_**Agent (claude-sonnet-4 2026-03-02 09:01:31Z)**_

I fixed the typo and reorganised the payment module.
`
  return { name: '.specstory/history/2026-03-02_09-00-11Z-fix-the-typo.md', bytes: new TextEncoder().encode(text) }
}

/** The sessions of a workspace by the number in their id. */
async function sessionsIn(workspaceId: string) {
  const rows = await database.prisma.session.findMany({ where: { workspaceId }, orderBy: { sourceId: 'asc' } })
  const numberOf = (id: string | null) => Number(rows.find((row) => row.id === id)?.sourceId?.slice(-12)) || null
  return rows.map(({ id, standing, copiedTurns, copiedFrom, developerTurns, agentTurns }) => ({
    session: numberOf(id),
    standing,
    copiedTurns,
    copiedFrom: numberOf(copiedFrom),
    developerTurns,
    agentTurns,
  }))
}

function permutations<T>(values: T[]): T[][] {
  if (values.length < 2) return [values]
  return values.flatMap((value, index) => permutations(values.toSpliced(index, 1)).map((rest) => [value, ...rest]))
}
