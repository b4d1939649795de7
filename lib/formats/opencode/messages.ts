import type { Message } from '@/lib/domain/turns'
import { agentMessages, ownCommand } from './agent'
import { developerMessage, isOwnCommand } from './developer'
import type { StoredMessage } from './schema'
import type { Session } from './sessions'

export function messagesOf({ info, messages }: Session): Message[] {
  const commands = new Set(messages.filter(isOwnCommand).map((message) => message.info.id))
  const repeats = repeatedPrompts(messages)
  const told = messages.flatMap((message): Message[] => {
    if (message.info.role === 'assistant')
      return message.info.parentID && commands.has(message.info.parentID) ? [ownCommand(message)] : agentMessages(message)
    return repeats.has(message) ? [] : [developerMessage(message)]
  })
  return info.revert ? [...told, wentBack(info.revert.messageID ?? null)] : told
}

/** The last prompt is written again behind a summary that was made because it did not fit any more. */
function repeatedPrompts(messages: StoredMessage[]): Set<StoredMessage> {
  const repeated = new Set<StoredMessage>()
  let last = ''
  let isSummed = false
  for (const message of messages) {
    if (message.info.role === 'assistant') {
      isSummed = message.info.summary === true
      continue
    }
    const typed = typedIn(message)
    if (typed === '') continue
    if (isSummed && typed === last) repeated.add(message)
    last = typed
    isSummed = false
  }
  return repeated
}

function typedIn({ parts }: StoredMessage): string {
  return parts
    .map(({ type, text, synthetic }) => (type === 'text' && !synthetic ? (text ?? '') : ''))
    .join('\n')
    .trim()
}

/** Told only until the developer goes on: what was taken back is deleted then. */
function wentBack(target: string | null): Message {
  return { role: 'developer', at: null, parts: [{ type: 'revert', target, words: null }] }
}
