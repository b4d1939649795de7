import type { Opened } from '../opened'
import { asDocument, type Read } from './as-document'
import { isObject, type JsonObject, jsonObject, sizeOf } from './json-value'
import type { OpenDatabase, Row } from './open-database'

/** A database of OpenCode, or of a program that was made of it. */
export function isOpenCode({ columnsOf }: OpenDatabase): boolean {
  const has = (table: string, columns: string[]) => columns.every((column) => columnsOf(table)?.has(column))
  return (
    has('session', ['id', 'time_created']) &&
    has('message', ['id', 'session_id', 'time_created', 'data']) &&
    has('part', ['id', 'message_id', 'session_id', 'data'])
  )
}

/** Each session as one document of the shape that `opencode export` writes. */
export async function* openSessions(database: OpenDatabase, name: string, maxBytes: number): AsyncGenerator<Opened> {
  const ids = [...database.rows('select id from session order by time_created, id')].map(({ id }) => String(id))
  for (const id of ids) {
    const opened = await asDocument(`${name}/${id}.json`, maxBytes, async () => readSession(database, id, maxBytes))
    if (opened) yield opened
  }
}

type Message = { info: JsonObject; parts: JsonObject[] }

function readSession(database: OpenDatabase, id: string, maxBytes: number): Read | 'too large' {
  const [session = {}] = database.rows('select * from session where id = ?', [id])
  const messages = new Map<string, Message>()
  let size = 0
  let broken = 0
  for (const row of database.rows('select id, data from message where session_id = ? order by time_created, id', [id])) {
    size += sizeOf(row.data)
    if (size > maxBytes) return 'too large'
    const info = jsonObject(row.data)
    if (info) messages.set(String(row.id), { info: { ...info, id: row.id, sessionID: id }, parts: [] })
    else broken++
  }
  for (const row of database.rows('select id, message_id, data from part where session_id = ? order by message_id, id', [id])) {
    size += sizeOf(row.data)
    if (size > maxBytes) return 'too large'
    const part = jsonObject(row.data)
    const message = messages.get(String(row.message_id))
    if (part && message) message.parts.push({ ...part, id: row.id, messageID: row.message_id, sessionID: id })
    if (!part) broken++
  }
  return { document: { info: infoOf(session), messages: [...messages.values()] }, broken }
}

/** The columns of a session by the names that an export gives them. */
function infoOf(row: Row): JsonObject {
  const told: JsonObject = {
    id: row.id,
    slug: row.slug,
    projectID: row.project_id,
    workspaceID: row.workspace_id,
    directory: row.directory,
    parentID: row.parent_id,
    title: row.title,
    version: row.version,
    revert: jsonObject(row.revert ?? null),
    time: { created: row.time_created, updated: row.time_updated, ...(row.time_archived ? { archived: row.time_archived } : {}) },
  }
  return Object.fromEntries(Object.entries(told).filter(([, value]) => isObject(value) || (value !== null && value !== undefined)))
}
