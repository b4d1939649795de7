import { z } from 'zod'
import type { ListedFile, Opened } from '../opened'
import { storagePath } from './storage-path'

type Message = { id: string; file: ListedFile; parts: ListedFile[] }
type Session = { id: string; file: ListedFile | null; messages: Map<string, Message> }

const Stored = z.looseObject({})
type Stored = z.infer<typeof Stored>

/** The sessions of an OpenCode storage folder, each as one document of the shape that `opencode export` writes. */
export async function* openStorage(files: readonly ListedFile[], { maxBytes }: { maxBytes: number }): AsyncGenerator<Opened> {
  for (const session of listSessions(files)) yield await openSession(session, maxBytes)
}

function listSessions(files: readonly ListedFile[]): Session[] {
  const sessions = new Map<string, Session>()
  const messages = new Map<string, Message>()
  const sessionOf = (id: string) => {
    const session = sessions.get(id) ?? { id, file: null, messages: new Map() }
    sessions.set(id, session)
    return session
  }
  const placed = files.map((file) => ({ file, path: storagePath(file.name) }))
  for (const { file, path } of placed) {
    if (path?.kind === 'session') sessionOf(path.session).file = file
    if (path?.kind !== 'message') continue
    const message = { id: path.message, file, parts: [] }
    sessionOf(path.session).messages.set(path.message, message)
    messages.set(path.message, message)
  }
  for (const { file, path } of placed) if (path?.kind === 'part') messages.get(path.message)?.parts.push(file)
  return [...sessions.values()]
}

async function openSession({ id, file, messages }: Session, maxBytes: number): Promise<Opened> {
  const reading = readerOf(maxBytes)
  const name = file?.name ?? [...messages.values()][0]?.file.name ?? id
  const info = file && (await reading.read(file))
  const told = []
  for (const message of inOrder([...messages.values()], (one) => one.id)) {
    const stored = await reading.read(message.file)
    const parts = []
    for (const part of inOrder(message.parts, (one) => one.name)) parts.push(await reading.read(part))
    if (stored)
      told.push(
        messageOf(
          stored,
          parts.filter((part) => part !== null),
        ),
      )
    if (reading.isFull()) return { name, error: TOO_LARGE }
  }
  const document = { info: info ?? { id }, messages: told.toSorted((a, b) => createdAt(a.info) - createdAt(b.info)) }
  const text = asText(document)
  if (text === null) return { name, error: TOO_DEEP }
  return { name, bytes: new TextEncoder().encode(text), context: file?.context ?? null, notes: notesOf(reading.broken()) }
}

/** Null where values lie in each other deeper than they can be written. */
function asText(document: object): string | null {
  try {
    return JSON.stringify(document)
  } catch {
    return null
  }
}

/** Reads until all files of a session together are larger than a transcript may be. */
function readerOf(maxBytes: number) {
  let bytes = 0
  let broken = 0
  const read = async (file: ListedFile): Promise<Stored | null> => {
    const content = bytes > maxBytes ? null : await file.read()
    const found = content && 'bytes' in content ? content.bytes : null
    bytes += found?.byteLength ?? 0
    const stored = found && parsed(found)
    if (!stored) broken++
    return stored
  }
  return { read, isFull: () => bytes > maxBytes, broken: () => broken }
}

function parsed(bytes: Uint8Array): Stored | null {
  try {
    return Stored.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    return null
  }
}

/** The first releases kept the parts inside the message. */
function messageOf({ parts: inside, ...info }: Stored, parts: Stored[]): { info: Stored; parts: unknown[] } {
  return { info, parts: parts.length === 0 && Array.isArray(inside) ? inside : parts }
}

const Created = z.looseObject({ time: z.looseObject({ created: z.number() }) })
const createdAt = (info: Stored) => Created.safeParse(info).data?.time.created ?? 0

/** Ids grow with time. Sorting by them first keeps messages of one millisecond in order. */
function inOrder<T>(values: T[], idOf: (value: T) => string): T[] {
  return values.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
}

function notesOf(broken: number): string[] {
  if (broken === 0) return []
  const files = broken === 1 ? 'A file of this session was' : `${broken} files of this session were`
  return [`${files} not readable as JSON and left out.`]
}

const TOO_LARGE = {
  code: 'too_large',
  message: 'All files of this session together are larger than a file may be. Raise MAX_FILE_MB on the server.',
}
const TOO_DEEP = {
  code: 'corrupt_entry',
  message: 'A file of this session is not what OpenCode writes. Upload it again, or leave the session out.',
}
