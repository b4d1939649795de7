import type { z } from 'zod'
import type { Event } from './event'
import { ChatItem, Item, type SessionDocument } from './schema'

/** The oldest layout has no times but the start. Its items are those of the model's API, or chat messages with calls hung on them. */
export function documentEvents({ session, items }: z.infer<typeof SessionDocument>): Event[] {
  return [{ type: 'meta', meta: session, at: null }, ...items.flatMap(itemsOf).map((item): Event => ({ type: 'item', at: null, item }))]
}

/** How this program tells that its developer changed a setting, in the agent's place. */
const SETTING = /^Switched (?:approval mode|model) to /

function itemsOf(raw: unknown): Item[] {
  const item = Item.safeParse(raw)
  const chat = ChatItem.safeParse(raw)
  if (!item.success || !chat.success) return []
  if (item.data.type && item.data.type !== 'message') return [item.data]
  if (item.data.role === 'tool')
    return [Item.parse({ type: 'function_call_output', call_id: chat.data.tool_call_id, output: item.data.content })]

  const thought = chat.data.reasoning?.trim() ? [Item.parse({ type: 'reasoning', summary: [{ text: chat.data.reasoning }] })] : []
  const calls = (chat.data.tool_calls ?? []).map((call) =>
    Item.parse({ type: 'function_call', call_id: call.id, name: call.function?.name, arguments: call.function?.arguments }),
  )
  return [...thought, { ...item.data, type: 'message', role: isSetting(item.data) ? 'system' : item.data.role }, ...calls]
}

function isSetting({ role, content }: Item): boolean {
  return role === 'assistant' && SETTING.test((typeof content === 'string' ? content : content?.[0]?.text) ?? '')
}
