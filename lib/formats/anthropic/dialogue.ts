import type { Message } from '@/lib/domain/turns'

/** Messages while the lines of a log are read. */
export type Dialogue = {
  messages: Message[]
  /** Of an API message, its lines are written one by one, with results and the developer's acts between them. */
  byMessageId: Map<string, Message>
  /** Where each call stands: its result joins it, whatever was said in between. */
  byCallId: Map<string, Message>
}

export function newDialogue(): Dialogue {
  return { messages: [], byMessageId: new Map(), byCallId: new Map() }
}

/** A line of a message that has begun joins it, so that a refusal between two calls of one message does not part them. */
export function addAnswer(dialogue: Dialogue, message: Message, id: string | null | undefined): void {
  const begun = id ? dialogue.byMessageId.get(id) : undefined
  const isSame = begun?.role === message.role
  const place = isSame ? begun : message
  for (const part of message.parts) if (part.type === 'tool_call' && part.id) dialogue.byCallId.set(part.id, place)
  if (isSame) begun.parts.push(...message.parts)
  else addMessage(dialogue, message)
  if (id && !isSame) dialogue.byMessageId.set(id, message)
}

/** What a `user` record holds. Results join the calls they are of. */
export function addFromUser(dialogue: Dialogue, messages: Message[]): void {
  for (const message of messages) addMessage(dialogue, message.role === 'agent' ? withoutJoined(dialogue, message) : message)
}

/** Refused one after the other, calls of one message would else be parted by each result. */
function withoutJoined({ byCallId }: Dialogue, message: Message): Message | null {
  const parts = message.parts.filter((part) => {
    const call = part.type === 'tool_result' ? byCallId.get(part.callId ?? '') : undefined
    call?.parts.push(part)
    return !call
  })
  return parts.length === 0 ? null : { ...message, parts }
}

/** A stop is told in the result of the call and again as a prompt: it is one act. */
export function addMessage({ messages }: Dialogue, message: Message | null): void {
  if (!message) return
  const isToldAgain = message.parts[0]?.type === 'interruption' && messages.at(-1)?.parts.at(-1)?.type === 'interruption'
  messages.push(isToldAgain ? { ...message, parts: message.parts.slice(1) } : message)
}
