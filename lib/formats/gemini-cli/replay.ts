import { About, isObject, StoredMessage } from './schema'

/** What happened, in order: messages, and the developer's going back to before one of them. */
export type Happened = { type: 'message'; message: StoredMessage } | { type: 'wentBack'; to: string }
export type Replayed = { about: About; happened: Happened[]; unknown: number }

/**
 * Goes through the records of a log, or the one of a document. A message that grew is written again as a whole. `$rewindTo` takes
 * messages out of the session that goes on; they were said all the same, so that they stay here. So do those that a compressed
 * history, written by `$set`, leaves out.
 */
export function replay(records: unknown[]): Replayed {
  const happened: Happened[] = []
  const byId = new Map<string, number>()
  const bySaid = new Map<string, number>()
  let told: Record<string, unknown> = {}
  let unknown = 0

  const add = (value: unknown) => {
    const { data: message } = StoredMessage.safeParse(value)
    if (!message) return void unknown++
    const known = message.id ? byId.get(message.id) : undefined
    const place = known ?? happened.length
    happened[place] = { type: 'message', message }
    if (message.id) byId.set(message.id, place)
    bySaid.set(saidIn(message), place)
  }
  const addNew = (value: unknown) => {
    const { data: message } = StoredMessage.safeParse(value)
    if (message?.id && byId.has(message.id)) return
    const known = message ? bySaid.get(saidIn(message)) : undefined
    if (known === undefined) add(value)
    else if (message?.id) byId.set(message.id, known)
  }

  for (const record of records) {
    if (!isObject(record)) unknown++
    else if (typeof record.$rewindTo === 'string') happened.push({ type: 'wentBack', to: record.$rewindTo })
    else if (isObject(record.$set)) {
      const { messages, ...set } = record.$set
      told = { ...told, ...set }
      if (Array.isArray(messages)) messages.forEach(addNew)
    } else if ('sessionId' in record || 'messages' in record) {
      const { messages, ...set } = record
      told = { ...told, ...set }
      if (Array.isArray(messages)) messages.forEach(add)
    } else add(record)
  }
  return { about: About.parse(told), happened, unknown }
}

/** A history may have lost the ids of what it repeats: words tell it, or else the calls. */
function saidIn({ type, content, toolCalls }: StoredMessage): string {
  const words = content.map(({ text }) => text ?? '').join('')
  if (words !== '') return JSON.stringify([type, words])
  const recorded = (toolCalls ?? []).map(({ id }) => id)
  const sent = content.map(({ functionCall, functionResponse }) => functionCall?.id ?? functionResponse?.id)
  return JSON.stringify([type, ...new Set([...recorded, ...sent].filter((id) => id))])
}
