import type { Message } from '@/lib/domain/turns'

/**
 * An abort is told by up to three records, and a refused call may be aborted too: the first one counts until the agent goes
 * on or the developer speaks. Answers of calls that ran beside the refused one come first, as they must not part the developer's turn.
 */
export function developerActsOnce(messages: Message[]): Message[] {
  return withoutRepeats(behindAnswers(messages))
}

function behindAnswers(messages: Message[]): Message[] {
  const ordered: Message[] = []
  let waiting: Message[] = []
  for (const message of messages) {
    if (isAct(message)) {
      waiting.push(message)
      continue
    }
    if (!isAnswer(message)) {
      ordered.push(...waiting)
      waiting = []
    }
    ordered.push(message)
  }
  return [...ordered, ...waiting]
}

function withoutRepeats(messages: Message[]): Message[] {
  let hasStopped = false
  return messages.filter((message) => {
    const isRepeat = hasStopped && message.parts.every((part) => part.type === 'interruption')
    if (isAct(message)) hasStopped = true
    else if (message.role !== 'notice' && !isAnswer(message)) hasStopped = false
    return !isRepeat
  })
}

const isAct = ({ role, parts }: Message) =>
  role === 'developer' && parts.every((part) => part.type === 'rejection' || part.type === 'interruption')

const isAnswer = ({ parts }: Message) => parts.every((part) => part.type === 'tool_result')
