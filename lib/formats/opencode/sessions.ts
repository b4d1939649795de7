import { readJsonDocument } from '@/lib/formats/json-document'
import { Info, StoredMessage } from './schema'

export type Session = { info: Info; messages: StoredMessage[]; unknown: number }

/** Where the document starts: what the command prints may stand before it, and behind it. */
const START = /[[{]\s*(?:\{\s*)?"(?:info|messages|parts)"\s*:/

/** The sessions of an export, of a list of exports, or of a list of messages as the server answers it. */
export function readSessions(text: string): Session[] {
  const start = text.search(START)
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'))
  const value = readJsonDocument(start === -1 ? text : text.slice(start, end + 1))
  if (!Array.isArray(value)) return sessionsOf(value)
  const sessions = value.flatMap(sessionsOf)
  return sessions.length > 0 ? sessions : listed(value)
}

function sessionsOf(value: unknown): Session[] {
  if (!isObject(value) || !Array.isArray(value.messages)) return []
  return [{ info: Info.parse(value.info), ...readMessages(value.messages) }]
}

function listed(values: unknown[]): Session[] {
  const { messages, unknown } = readMessages(values)
  const [first] = messages
  return first ? [{ info: { id: first.info.sessionID }, messages, unknown }] : []
}

function readMessages(values: unknown[]): { messages: StoredMessage[]; unknown: number } {
  const read = values.map((value) => StoredMessage.safeParse(value))
  const messages = read.flatMap(({ data }) => (data?.info.role === 'user' || data?.info.role === 'assistant' ? [data] : []))
  return { messages, unknown: values.length - messages.length }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
