import type { Part } from '@/lib/domain/transcript'
import type { Message } from '@/lib/domain/turns'
import { instantOf } from '@/lib/formats/instant'
import { agentParts } from './agent-parts'
import { developerParts } from './developer-words'
import { modelName } from './model-name'
import { type Reverts, revertParts, revertsOf, wentBack } from './reverts'
import type { Bubble, Chat } from './schema'

const [DEVELOPER, AGENT] = [1, 2]

type Progress = { messages: Message[]; reverts: Reverts; takenBack: string[]; model: string | null; promptedAt: string | null }

/** The chat as messages. What was taken back is told where the agent's work ends, as nobody knows when it was looked over. */
export function messagesOf(chat: Chat): Message[] {
  const { modelConfig, status } = chat.cursorComposer
  const progress: Progress = { messages: [], reverts: revertsOf(chat), takenBack: [], model: modelName(modelConfig), promptedAt: null }
  const bubbles = chat.bubbles.filter(({ isDisplayOnly, isEphemeral }) => !isDisplayOnly && !isEphemeral)
  for (const [index, bubble] of bubbles.entries()) {
    progress.model = modelName(bubble.modelInfo) ?? progress.model
    if (bubble.type === DEVELOPER) addPrompt(progress, chat, bubble)
    if (bubble.type === AGENT) addAnswer(progress, bubble, status === 'aborted' && index === bubbles.length - 1)
  }
  progress.takenBack.push(...progress.reverts.others)
  addReverts(progress)
  if (status === 'aborted' && bubbles.at(-1)?.type === AGENT) add(progress, 'developer', null, [{ type: 'interruption', words: null }])
  return progress.messages
}

function addPrompt(progress: Progress, { left }: Chat, bubble: Bubble): void {
  const at = instantOf(bubble.createdAt)
  addReverts(progress)
  const edits: Part[] = bubble.humanChanges.map(({ relativeWorkspacePath, path }) => ({
    type: 'human_edit',
    target: relativeWorkspacePath || path || null,
    text: null,
  }))
  add(progress, 'notice', at, edits)
  const parts = developerParts(bubble)
  const back: Part[] = wentBack(left, progress.promptedAt, bubble) ? [{ type: 'revert', target: null, words: null }] : []
  const isSpoken = back.length > 0 || parts.some(({ type }) => type === 'text')
  add(progress, isSpoken ? 'developer' : 'notice', at, [...back, ...parts])
  progress.promptedAt = at ?? progress.promptedAt
}

/** A call that was cancelled by stopping the chat was stopped, not refused. */
function addAnswer(progress: Progress, bubble: Bubble, isStopped: boolean): void {
  const at = instantOf(bubble.createdAt)
  const { said, acts, target, isTakenBack, isCancelled } = agentParts(bubble)
  const isNotice = said.every(({ type }) => type === 'notice')
  add(progress, isNotice ? 'notice' : 'agent', at, said)
  if (!(isStopped && isCancelled)) add(progress, 'developer', at, acts)
  const reviewed = acts.length > 0 ? [] : (progress.reverts.byBubble.get(bubble.bubbleId ?? '') ?? [])
  if (isTakenBack && reviewed.length === 0) progress.takenBack.push(target ?? '')
  progress.takenBack.push(...reviewed.map((path) => (target !== null && path.endsWith(target) ? target : path)))
}

function addReverts(progress: Progress): void {
  add(progress, 'developer', null, revertParts(progress.takenBack))
  progress.takenBack = []
}

function add({ messages, model }: Progress, role: Message['role'], at: string | null, parts: Part[]): void {
  if (parts.length > 0) messages.push({ role, at, model: role === 'agent' ? model : null, parts })
}
