import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '@/lib/analytics/ask'
import type { LabelledSession } from '@/lib/contracts/v1/label-set'
import type { Database } from '@/lib/db/client'
import { sessionsDue } from '@/lib/db/session-jobs'
import { NO_FILTERS } from '@/lib/domain/filters'
import { aLabelledEpisode, aLabelledSession, labelLines } from '@/lib/testing/label-lines'
import { openTestDatabase } from '@/lib/testing/test-database'
import { classifierState } from '../classifier-state'
import { classifySessions } from '../classify-sessions'
import { deleteSession } from '../delete-session'
import { listEpisodes } from '../list-episodes'
import { listSessions } from '../list-sessions'
import { readSession } from '../read-session'
import { readPublicSession } from '../v1/read-public-session'
import { importLabels } from './import-labels'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

async function aStudy(timeZone = 'UTC') {
  const db = database.prisma
  const { id: workspaceId } = await db.workspace.create({ data: { name: 'Lab', timeZone } })
  const put = (sessions: readonly LabelledSession[], { name = 'study', now = new Date('2026-11-01') } = {}) =>
    importLabels(db, { workspaceId, timeZone, now }, { name, text: labelLines(sessions), first: 1 })
  const overview = async () => (await ask(db, workspaceId, 'overview', NO_FILTERS)) satisfies object
  return { db, workspaceId, put, overview }
}

const CLEAN = aLabelledSession({ file: 'clean.md', episodes: [] })

test('sessions of a label set count, and the set stands behind their figures in the place of a classifier', async () => {
  const { db, workspaceId, put, overview } = await aStudy()

  const results = await put([
    aLabelledSession(),
    CLEAN,
    aLabelledSession({ file: 'elsewhere.md', repository: 'acme/till', platform: 'IDE' }),
  ])

  expect(results.map(({ line, outcome }) => [line, outcome])).toEqual([
    [1, 'created'],
    [2, 'created'],
    [3, 'created'],
  ])
  const { current, classifiers, validation } = await overview()
  expect(current).toMatchObject({ sessions: 3, sessionsWithEpisode: 2, developerTurns: 15, episodes: 2, pushbacks: 0 })
  expect({ classifiers, validation }).toEqual({ classifiers: [{ id: 'labels:study', version: 1, sessions: 3 }], validation: null })
  const coverage = await ask(db, workspaceId, 'coverage', NO_FILTERS)
  expect(coverage.sessions).toEqual({ counted: 3, pending: 0, failed: 0, excluded: {} })
  expect(await db.repository.findMany({ where: { workspaceId }, orderBy: { name: 'asc' }, select: { name: true } })).toEqual([
    { name: 'acme/shop' },
    { name: 'acme/till' },
  ])
})

test('the same lines again change nothing, and a changed line takes the place of the former', async () => {
  const { db, workspaceId, put, overview } = await aStudy()
  const quotes = [{ turn: 3, text: 'No, not there.' }]
  const first = await put([aLabelledSession({ episodes: [aLabelledEpisode({ quotes, causes: [{ code: 'C7' }] })] }), CLEAN])
  const before = await db.session.findMany({ where: { workspaceId }, orderBy: { id: 'asc' } })

  const again = await put([aLabelledSession({ episodes: [aLabelledEpisode({ quotes, causes: [{ code: 'C7' }] })] }), CLEAN], {
    now: new Date(),
  })
  const after = await db.session.findMany({ where: { workspaceId }, orderBy: { id: 'asc' } })
  const changed = await put([
    aLabelledSession({ repository: 'acme/till', episodes: [aLabelledEpisode(), aLabelledEpisode({ symptoms: ['S5'] })] }),
  ])

  expect(again.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged'])
  expect(after).toEqual(before)
  expect(changed).toMatchObject([{ outcome: 'updated', sessionId: first[0]?.sessionId }])
  expect((await overview()).current).toMatchObject({ sessions: 2, sessionsWithEpisode: 1, episodes: 2 })
  expect(await db.finding.count({ where: { workspaceId } })).toBe(2)
  expect((await ask(db, workspaceId, 'options', NO_FILTERS)).repositories.map(({ name }) => name).toSorted()).toEqual([
    'acme/shop',
    'acme/till',
  ])
})

test('the same file in two label sets is two sessions', async () => {
  const { put, overview } = await aStudy()

  await put([CLEAN])
  const [other] = await put([CLEAN], { name: 'second-reading' })

  expect(other?.outcome).toBe('created')
  expect((await overview()).classifiers.map(({ id }) => id)).toEqual(['labels:second-reading', 'labels:study'])
})

test('a line that is not right fails alone, with its number and what to do', async () => {
  const { db, workspaceId } = await aStudy()
  const text = `${labelLines([CLEAN])}\n\nno json\n${labelLines([aLabelledSession({ episodes: [aLabelledEpisode({ locus: 'DL1' })] })])}`

  const results = await importLabels(db, { workspaceId, timeZone: 'UTC', now: new Date() }, { name: 'study', text, first: 101 })

  expect(results).toMatchObject([
    { line: 101, outcome: 'created', error: null },
    { line: 103, outcome: 'failed', file: null, sessionId: null, error: expect.stringContaining('is no JSON') },
    {
      line: 104,
      outcome: 'failed',
      error: expect.stringMatching(/a locus goes with DS2 and DS3\. Mend the line and import the file again/),
    },
  ])
})

test('a day without a time is that day for a team anywhere, and an instant is the day it was there', async () => {
  const days = async (timeZone: string) => {
    const { db, workspaceId, put } = await aStudy(timeZone)
    await put([
      aLabelledSession({ file: 'a', startedAt: '2026-01-12' }),
      aLabelledSession({ file: 'b', startedAt: '2026-01-12 02:00:00' }),
      aLabelledSession({ file: 'c', startedAt: '2026-01-12T23:30:00-05:00' }),
    ])
    const rows = await db.session.findMany({ where: { workspaceId }, orderBy: { title: 'asc' }, select: { day: true } })
    return rows.map(({ day }) => day.toISOString().slice(0, 10))
  }

  expect(await days('UTC')).toEqual(['2026-01-12', '2026-01-12', '2026-01-13'])
  expect(await days('America/Los_Angeles')).toEqual(['2026-01-12', '2026-01-11', '2026-01-12'])
  expect(await days('Asia/Tokyo')).toEqual(['2026-01-12', '2026-01-12', '2026-01-13'])
})

test('a session that came as labels only is listed and shown without a transcript, and nothing of it is made up', async () => {
  const { db, workspaceId, put } = await aStudy()
  const told = aLabelledEpisode({ id: 'M001', symptoms: ['S2', 'S4'], severity: 'DS2', locus: 'DL2', status: 'RS1', resolver: 'RV1' })
  const named = aLabelledEpisode({
    name: 'Wrong Page',
    description: 'It built the wrong page.',
    quotes: [{ turn: 7, text: 'Not this one.' }],
  })
  const [{ sessionId: id } = { sessionId: null }] = await put([aLabelledSession({ userTurns: 0, episodes: [told, named] })])

  const { session, transcript, revisions, findings } = await readSession(db, workspaceId, id ?? '')

  expect({ transcript, revisions }).toEqual({ transcript: null, revisions: [] })
  expect(session).toMatchObject({
    title: '2026-01-12-add-a-cart.md',
    format: 'labels',
    standing: 'counted',
    model: 'Unknown',
    startReliability: 'local',
  })
  expect(findings.map(({ candidate, labels }) => [candidate.name, candidate.kind, candidate.quotes, labels?.symptoms])).toEqual([
    ['M001: Misread developer intent, Self-initiated overreach', 'self_correction', [], ['S2', 'S4']],
    ['Wrong Page', 'untold', [{ turn: 7, text: 'Not this one.' }], ['S3']],
  ])
  expect(await readPublicSession(db, workspaceId, id ?? '')).toMatchObject({ transcript: null, findings: { length: 2 } })
  const page = { filters: NO_FILTERS, after: null, limit: 10 }
  const sessions = await listSessions(db, workspaceId, { ...page, search: { standing: null, exclusion: null, text: null } })
  expect(sessions.rows).toMatchObject([{ id, episodes: 2, symptoms: ['S2', 'S3', 'S4'], classifier: { id: 'labels:study', version: 1 } }])
  const search = { refused: false, status: null, resolver: null, cause: null, category: null }
  expect((await listEpisodes(db, workspaceId, { ...page, search })).rows).toHaveLength(2)
})

test('deleting it takes it out of the figures', async () => {
  const { db, workspaceId, put, overview } = await aStudy()
  const [one] = await put([aLabelledSession(), CLEAN])

  await deleteSession(db, workspaceId, one?.sessionId ?? '')

  expect((await overview()).current).toMatchObject({ sessions: 1, sessionsWithEpisode: 0, episodes: 0 })
  expect(await db.finding.count({ where: { workspaceId } })).toBe(0)
})

test('no job reads it again, whatever comes out', async () => {
  const { db, workspaceId, put } = await aStudy()
  const results = await put([aLabelledSession(), CLEAN])
  const before = await db.session.findMany({ where: { workspaceId }, orderBy: { id: 'asc' } })
  const newest = { labels: 1_000, 'claude-code': 1_000, specstory: 1_000 }

  const due = await sessionsDue(db, newest, { classifier: 'builtin', classifierVersion: 1_000 }, { after: null, take: 1_000 })
  const never = async () => {
    throw new Error('It was read.')
  }
  const work = { classifier: { id: 'builtin', version: 1_000, classify: never }, readAgain: never, now: new Date() }
  await classifySessions(
    db,
    workspaceId,
    results.map(({ sessionId }) => sessionId ?? ''),
    work,
  )

  expect(due.filter((row) => row.workspaceId === workspaceId)).toEqual([])
  expect(await db.session.findMany({ where: { workspaceId }, orderBy: { id: 'asc' } })).toEqual(before)
})

test('it is no version of a classifier that could be compared', async () => {
  const { db, workspaceId, put } = await aStudy()
  await put([aLabelledSession(), CLEAN])

  const state = await classifierState(db, workspaceId, { id: 'builtin', version: 3 })

  expect(state).toMatchObject({ sessions: { all: 2, other: 2, current: 0, waiting: 0, older: 0, failed: 0 }, versions: [] })
})
