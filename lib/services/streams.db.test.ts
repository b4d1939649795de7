import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { answer, say } from '@/lib/demo/beat'
import { ANNOYED, aClaudeFile } from '@/lib/testing/sample-files'
import { openTestDatabase } from '@/lib/testing/test-database'
import { anUploadContext } from '@/lib/testing/upload-context'
import { appendEvents } from './append-events'
import { appendStream, type Piece, readStreamState } from './append-stream'
import { unpack } from './pack'
import { readStream, type StreamJob } from './read-stream'
import { uploadFile } from './upload-file'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const FINAL_AFTER = 30 * 60_000

async function aStreamContext() {
  const { context, jobs, workspaceId } = await anUploadContext(database)
  const waiting: StreamJob[] = []
  const stream = {
    ...context,
    maxBytes: 1024 ** 2,
    enqueueRead: async (_tx: unknown, job: StreamJob) => {
      waiting.push(job)
    },
  }
  const send = (bytes: Uint8Array, more: Partial<Piece> = {}) =>
    appendStream(stream, { key: 'a', name: 'live.jsonl', offset: null, bytes, isLast: false, context: null, ...more })
  const readAll = async () => {
    for (const job of waiting.splice(0)) await readStream({ ...context, finalAfterMs: FINAL_AFTER }, job)
  }
  return { context, stream, workspaceId, jobs, waiting, send, readAll }
}

const file = aClaudeFile({ beats: ANNOYED }).bytes
const sessionsOf = (workspaceId: string) =>
  database.prisma.session.findMany({ where: { workspaceId }, select: { id: true, developerTurns: true, revision: true, growsUntil: true } })
const storedText = async (workspaceId: string) => {
  const chunks = await database.prisma.streamChunk.findMany({ where: { workspaceId }, orderBy: { offset: 'asc' } })
  return (await Promise.all(chunks.map(({ content }) => unpack(content)))).join('')
}

describe('appending', () => {
  test('whole lines are stored and the answer says how far', async () => {
    const { send, workspaceId } = await aStreamContext()

    const state = await send(new TextEncoder().encode('{"a":1}\n{"b":'), { offset: 0 })

    expect(state).toMatchObject({ key: 'a', name: 'live.jsonl', received: 8, final: false, failure: null })
    expect(await storedText(workspaceId)).toBe('{"a":1}\n')
    expect(await readStreamState(database.prisma, workspaceId, 'a')).toEqual(state)
  })

  test('a repeated and an overlapping piece change nothing but what is new', async () => {
    const { send, workspaceId } = await aStreamContext()
    const bytes = new TextEncoder().encode('one\ntwo\nthree\n')
    await send(bytes.subarray(0, 8), { offset: 0 })

    await send(bytes.subarray(0, 8), { offset: 0 })
    await send(bytes.subarray(2, 6), { offset: 2 })
    const state = await send(bytes.subarray(4), { offset: 4 })

    expect(state.received).toBe(bytes.length)
    expect(await storedText(workspaceId)).toBe('one\ntwo\nthree\n')
  })

  test('a gap is refused with the wanted offset', async () => {
    const { send } = await aStreamContext()
    await send(new TextEncoder().encode('one\n'), { offset: 0 })

    const refused = send(new TextEncoder().encode('three\n'), { offset: 8 })

    await expect(refused).rejects.toMatchObject({ code: 'conflict', details: { received: 4 } })
  })

  test('the same pieces sent ten times at once are stored once', async () => {
    const { send, workspaceId } = await aStreamContext()
    const pieces = ['one\n', 'one\ntwo\n', 'one\ntwo\nthree\n'].map((text) => new TextEncoder().encode(text))

    await Promise.all(Array.from({ length: 30 }, (_, index) => send(pieces[index % 3] ?? new Uint8Array(), { offset: 0 })))

    expect(await storedText(workspaceId)).toBe('one\ntwo\nthree\n')
  })

  test('the last line counts without its end once nothing more is to come', async () => {
    const { send } = await aStreamContext()

    const state = await send(new TextEncoder().encode('one\ntwo'), { isLast: true })

    expect(state).toMatchObject({ received: 7, final: true })
  })

  test('a secret is masked before it is stored', async () => {
    const { send, workspaceId } = await aStreamContext()

    await send(new TextEncoder().encode('write to jane.doe@example.org\n'))

    expect(await storedText(workspaceId)).not.toContain('jane.doe@example.org')
  })

  test('more than a file may have is refused', async () => {
    const { stream, send } = await aStreamContext()
    await send(new TextEncoder().encode('one\n'))

    const refused = appendStream(
      { ...stream, maxBytes: 6 },
      { key: 'a', name: 'live.jsonl', offset: 4, bytes: new TextEncoder().encode('two\n'), isLast: false, context: null },
    )

    await expect(refused).rejects.toMatchObject({ code: 'too_large' })
  })

  test('a key is nothing in another workspace', async () => {
    const { send } = await aStreamContext()
    const other = await aStreamContext()
    await send(new TextEncoder().encode('one\n'))

    await expect(readStreamState(database.prisma, other.workspaceId, 'a')).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('reading', () => {
  test('a session that arrives line by line ends as the file uploaded whole', async () => {
    const { send, readAll, workspaceId, jobs } = await aStreamContext()
    const lines = new TextDecoder().decode(file).split(/(?<=\n)/)

    for (const line of lines) {
      await send(new TextEncoder().encode(line))
      await readAll()
    }
    await send(new Uint8Array(), { isLast: true })
    await readAll()

    const whole = await anUploadContext(database)
    await uploadFile(whole.context, { name: 'live.jsonl', bytes: file })
    const [streamed] = await sessionsOf(workspaceId)
    const [uploaded] = await sessionsOf(whole.workspaceId)
    expect(await sessionsOf(workspaceId)).toHaveLength(1)
    expect(streamed?.developerTurns).toBe(uploaded?.developerTurns)
    expect(jobs.length).toBeGreaterThan(1)
    expect(await database.prisma.sourceFile.count({ where: { workspaceId } })).toBe(1)
    expect(await database.prisma.upload.count({ where: { workspaceId } })).toBe(1)
    expect(await storedText(workspaceId)).toBe('')
  })

  test('a session grows until nothing came for the set time', async () => {
    const { send, readAll, workspaceId, context } = await aStreamContext()
    await send(file)
    await readAll()

    const [session] = await sessionsOf(workspaceId)

    expect(session?.growsUntil).toEqual(new Date(context.now.getTime() + FINAL_AFTER))
  })

  test('the whole file uploaded beside its stream is the same session', async () => {
    const { send, readAll, workspaceId, context } = await aStreamContext()
    await send(file.subarray(0, Math.floor(file.length / 2)))
    await readAll()

    await uploadFile(context, { name: 'live.jsonl', bytes: file })
    await send(file, { offset: 0, isLast: true })
    await readAll()

    expect(await sessionsOf(workspaceId)).toHaveLength(1)
    expect(await storedText(workspaceId)).toBe('')
  })

  test('what cannot be read yet waits, and says why', async () => {
    const { send, readAll, workspaceId } = await aStreamContext()
    await send(new TextEncoder().encode('not a transcript\n'))
    await readAll()

    const state = await readStreamState(database.prisma, workspaceId, 'a')

    expect(state.failure).toMatch(/no format that Pushback reads/)
    expect(await storedText(workspaceId)).toBe('not a transcript\n')
  })

  test('reading twice, or at the same time, changes nothing', async () => {
    const { send, waiting, workspaceId, context } = await aStreamContext()
    await send(file)
    const [job] = waiting
    if (!job) throw new Error('no job')

    await Promise.all([1, 2, 3].map(() => readStream({ ...context, finalAfterMs: FINAL_AFTER }, job)))
    await readStream({ ...context, finalAfterMs: FINAL_AFTER }, job)

    expect(await sessionsOf(workspaceId)).toHaveLength(1)
    expect(await database.prisma.sessionRevision.count({ where: { workspaceId } })).toBe(1)
  })

  test('a stream goes on after the beginning was read', async () => {
    const { send, readAll, workspaceId } = await aStreamContext()
    const longer = aClaudeFile({ beats: [...ANNOYED, say('Thanks.'), answer('Good.')] }).bytes
    await send(file, { offset: 0 })
    await readAll()
    const before = await sessionsOf(workspaceId)

    await send(longer, { offset: 0 })
    await readAll()

    const after = await sessionsOf(workspaceId)
    expect(before).toMatchObject([{ developerTurns: 2 }])
    expect(after).toMatchObject([{ id: before[0]?.id, developerTurns: 3, revision: 2 }])
    expect(await database.prisma.sessionRevision.count({ where: { workspaceId } })).toBe(1)
  })
})

describe('telemetry', () => {
  const event = (name: string, attributes: Record<string, unknown>, at: string) => ({
    name: `claude_code.${name}`,
    at,
    attributes: { 'session.id': 'aaaaaaaa-0000-4000-8000-000000000001', ...attributes },
    resource: {},
  })
  const TALK = [
    event('user_prompt', { prompt: 'Fix the typo in the header.' }, '2026-03-02T09:00:00.000Z'),
    event('api_request', { model: 'm' }, '2026-03-02T09:00:05.000Z'),
    event('user_prompt', { prompt: 'No, that is the footer.' }, '2026-03-02T09:01:00.000Z'),
  ]

  test('events of a session become a session, also when they are sent twice', async () => {
    const { stream, readAll, workspaceId } = await aStreamContext()

    await appendEvents(stream, { events: TALK.slice(0, 2), rejected: 0 })
    await readAll()
    await appendEvents(stream, { events: TALK, rejected: 0 })
    await readAll()

    const sessions = await database.prisma.session.findMany({ where: { workspaceId } })
    expect(sessions).toMatchObject([{ developerTurns: 2, agentTurns: 1, format: 'otel-events', exclusion: null }])
  })

  test('without prompts the session is counted as one of no transcript, until the transcript comes', async () => {
    const { stream, readAll, workspaceId, context } = await aStreamContext()
    const hidden = TALK.map((one) => ({ ...one, attributes: { ...one.attributes, prompt: null } }))
    const sessionOf = () =>
      database.prisma.session.findMany({ where: { workspaceId }, select: { exclusion: true, developerTurns: true, format: true } })

    await appendEvents(stream, { events: hidden, rejected: 0 })
    await readAll()
    const before = await sessionOf()
    const { name, bytes } = aClaudeFile({ beats: ANNOYED })
    const text = new TextDecoder().decode(bytes).replaceAll('00000000-0000-4000-a000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001')
    await uploadFile(context, {
      name: name.replace(/[^/]+$/, 'aaaaaaaa-0000-4000-8000-000000000001.jsonl'),
      bytes: new TextEncoder().encode(text),
    })

    expect(before).toEqual([{ exclusion: 'no_transcript', developerTurns: 2, format: 'otel-events' }])
    expect(await sessionOf()).toEqual([{ exclusion: null, developerTurns: 2, format: 'claude-code' }])
  })
})
