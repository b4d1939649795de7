import { isObject, type JsonObject, jsonObject, objectsIn, sizeOf } from '../json-value'
import type { OpenDatabase } from '../open-database'
import { bubbleFields, composerFields } from './fields'
import { folderOf } from './folder-of'

export type CursorDocument = {
  cursorComposer: JsonObject
  /** In the order in which the chat shows them. */
  bubbles: JsonObject[]
  /** Bubbles that the chat no longer shows, without what they say. */
  left: JsonObject[]
  workspace: { folder: string } | null
}
export type ReadChat = { document: CursorDocument; broken: number }

/** A chat whose bubbles are rows of their own; `too large` where they are together. */
export function readComposer(database: OpenDatabase, id: string, composer: JsonObject, maxBytes: number): ReadChat | 'too large' {
  const inline = inlineBubbles(composer)
  if (inline.length > 0) return chatOf(composer, inline, [], 0)

  const headers = objectsIn(composer.fullConversationHeadersOnly)
  const rows = new Map<string, JsonObject>()
  let size = 0
  let broken = 0
  for (const { key, value } of database.rows(BUBBLES, rangeOf(`bubbleId:${id}:`))) {
    size += sizeOf(value)
    if (size > maxBytes) return 'too large'
    const bubble = jsonObject(value)
    if (bubble) rows.set(String(key).slice(`bubbleId:${id}:`.length), bubbleFields(bubble))
    else if (value !== null) broken++
  }
  const shown = headers.flatMap((header) => withHeader(header, rows.get(String(header.bubbleId))))
  const order = new Set(headers.map(({ bubbleId }) => bubbleId))
  const left = [...rows].flatMap(([bubbleId, { type, createdAt }]) => (order.has(bubbleId) ? [] : [{ bubbleId, type, createdAt }]))
  return chatOf(composer, shown, left, broken)
}

/** Without an index on the key, this reads the whole table for each chat; Cursor's own is unique and has one. */
const BUBBLES = 'select key, value from cursorDiskKV where key >= ? and key < ?'

/** All keys that begin so: `;` follows `:`. */
export function rangeOf(prefix: string): [string, string] {
  return [prefix, `${prefix.slice(0, -1)};`]
}

/** Early chats hold their bubbles. */
export function inlineBubbles({ conversation, conversationMap, fullConversationHeadersOnly }: JsonObject): JsonObject[] {
  const listed = objectsIn(conversation)
  if (listed.length > 0) return listed.map(bubbleFields)
  const mapped = isObject(conversationMap) ? conversationMap : {}
  return objectsIn(fullConversationHeadersOnly).flatMap(({ bubbleId }) => {
    const bubble = typeof bubbleId === 'string' && Object.hasOwn(mapped, bubbleId) ? mapped[bubbleId] : null
    return isObject(bubble) ? [bubbleFields(bubble)] : []
  })
}

export function chatOf(composer: JsonObject, bubbles: JsonObject[], left: JsonObject[], broken: number): ReadChat {
  const folder = folderOf(composer, bubbles)
  return { document: { cursorComposer: composerFields(composer), bubbles, left, workspace: folder === null ? null : { folder } }, broken }
}

/** A bubble without a time has its header's. A header whose bubble was cleared away says nothing. */
function withHeader({ createdAt }: JsonObject, bubble: JsonObject | undefined): JsonObject[] {
  return bubble ? [createdAt === undefined || createdAt === null ? bubble : { createdAt, ...bubble }] : []
}
