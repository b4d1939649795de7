import { isObject, type JsonObject, jsonObject, objectsIn, stringOr } from '../json-value'
import type { OpenDatabase } from '../open-database'
import { chatOf, inlineBubbles, type ReadChat, rangeOf, readComposer } from './read-composer'

export type Chat = { id: string; read: () => ReadChat | 'too large' | null }

/** The chats of a `state.vscdb`, each once. Null where the database is of another program. */
export function* listChats(database: OpenDatabase, maxBytes: number): Generator<Chat> {
  const seen = new Set<string>()
  for (const chat of [...composers(database, maxBytes), ...earlyComposers(database), ...earlyTabs(database)]) {
    if (seen.has(chat.id)) continue
    seen.add(chat.id)
    yield chat
  }
}

export function isCursor(database: OpenDatabase): boolean {
  return ['cursorDiskKV', 'ItemTable'].some((table) => hasColumns(database, table, ['key', 'value']))
}

/** Ids of the chats of one window, which its own database lists. */
export function listedIds(database: OpenDatabase): string[] {
  return objectsIn(itemOf(database, 'composer.composerData')?.allComposers).flatMap(({ composerId }) =>
    typeof composerId === 'string' ? [composerId] : [],
  )
}

/** Only the ids are held: a chat may be large, and its bubbles are. */
function composers(database: OpenDatabase, maxBytes: number): Chat[] {
  if (!hasColumns(database, 'cursorDiskKV', ['key', 'value'])) return []
  const hasHeads = hasColumns(database, 'composerHeaders', ['composerId', 'value'])
  const ids = [...database.rows('select key from cursorDiskKV where key >= ? and key < ? order by key', rangeOf('composerData:'))]
  return ids.map(({ key }) => {
    const id = String(key).slice('composerData:'.length)
    const read = () => {
      const [row] = database.rows('select value from cursorDiskKV where key = ?', [`composerData:${id}`])
      const [head] = hasHeads ? database.rows('select value from composerHeaders where composerId = ?', [id]) : []
      const composer = jsonObject(row?.value)
      return composer ? readComposer(database, id, { composerId: id, ...jsonObject(head?.value), ...composer }, maxBytes) : null
    }
    return { id, read }
  })
}

/** Before chats moved to the database that all windows share, a window's own held them whole. */
function earlyComposers(database: OpenDatabase): Chat[] {
  return objectsIn(itemOf(database, 'composer.composerData')?.allComposers).flatMap((composer) => {
    const bubbles = inlineBubbles(composer)
    return typeof composer.composerId === 'string' && bubbles.length > 0
      ? [{ id: composer.composerId, read: () => chatOf(composer, bubbles, [], 0) }]
      : []
  })
}

/** The panel that came before the composer. */
function earlyTabs(database: OpenDatabase): Chat[] {
  const tabs = objectsIn(itemOf(database, 'workbench.panel.aichat.view.aichat.chatdata')?.tabs)
  return tabs.flatMap((tab) => {
    const { tabId, chatTitle, lastSendTime } = tab
    const composer = { composerId: tabId, name: chatTitle, lastUpdatedAt: lastSendTime }
    return typeof tabId === 'string' ? [{ id: tabId, read: () => chatOf(composer, objectsIn(tab.bubbles).map(tabBubble), [], 0) }] : []
  })
}

function tabBubble({ id, type, text, rawText, modelType }: JsonObject): JsonObject {
  return {
    bubbleId: id,
    type: type === 'user' ? 1 : 2,
    text: stringOr(rawText, stringOr(text, '')),
    ...(typeof modelType === 'string' && { modelInfo: { modelName: modelType } }),
  }
}

function itemOf(database: OpenDatabase, key: string): JsonObject | null {
  if (!hasColumns(database, 'ItemTable', ['key', 'value'])) return null
  const [row] = database.rows('select value from ItemTable where key = ?', [key])
  const value = jsonObject(row?.value)
  return isObject(value) ? value : null
}

function hasColumns(database: OpenDatabase, table: string, columns: string[]): boolean {
  const found = database.columnsOf(table)
  return found !== null && columns.every((column) => found.has(column))
}
