import { clip } from '@/lib/domain/clip'
import type { Part } from '@/lib/domain/transcript'
import type { Message } from '@/lib/domain/turns'
import { answerParts } from './answer'
import type { Block } from './blocks'
import { readCommand, undone } from './command'
import { programPrompt } from './prompt'
import { keyOf, readTold, type State } from './told'

/** The blocks of one session as messages. */
export function readMessages(blocks: Block[], answersItself: boolean): Message[] {
  const state = freshState(answersItself)
  const messages: Message[] = []
  let lastAnswer = ''
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    if (block.type === 'prompt') {
      const parts =
        programPrompt(block.text, lastAnswer, next === undefined) ??
        promptParts(block.text, next?.type === 'told' ? next.messages : [], state)
      messages.push(byDeveloper(parts))
      continue
    }
    if (block.type === 'answer') {
      lastAnswer = block.text
      messages.push(agent(answered(block.text, state), state))
      if (isStoppedBefore(blocks[index - 1])) messages.push(INTERRUPTED)
      continue
    }
    const wasAtWork = state.isAtWork
    const told = readTold(block.messages, state)
    messages.push(agent(told.agent, state), { role: 'notice', at: null, parts: told.notices })
    if (told.developer.length > 0) messages.push({ role: 'developer', at: null, parts: told.developer })
    if (told.isStopped && next?.type !== 'answer' && wasAtWork && state.isAtWork) messages.push(INTERRUPTED)
    if (told.isStopped) state.isAtWork = false
  }
  return messages
}

const INTERRUPTED: Message = { role: 'developer', at: null, parts: [{ type: 'interruption', words: null }] }

const agent = (parts: Part[], { model }: State): Message => ({ role: 'agent', at: null, model, parts })

function byDeveloper(parts: Part[]): Message {
  return { role: parts.every(({ type }) => type === 'notice') ? 'notice' : 'developer', at: null, parts }
}

/** Stopped, the program tells so before it writes what it has of the answer. */
function isStoppedBefore(block: Block | undefined): boolean {
  return block?.type === 'told' && /^\^C /.test(block.messages.at(-1) ?? '')
}

function freshState(answersItself: boolean): State {
  let calls = 0
  return {
    model: null,
    nextId: () => `call-${++calls}`,
    proposed: new Map(),
    hasAnswered: false,
    isAtWork: false,
    hasUncommitted: false,
    committing: null,
    answersItself,
  }
}

function promptParts(prompt: string, told: string[], state: State): Part[] {
  const command = readCommand(prompt)
  const notice: Part = { type: 'notice', notice: 'command', text: clip(prompt, 2000) }
  if (command === null || command.type === 'spoken') {
    Object.assign(state, { hasAnswered: false, isAtWork: true })
    state.proposed.clear()
    return [{ type: 'text', text: command ? command.words : prompt }]
  }
  if (command.type === 'commit') state.committing = ''
  if (command.type === 'undo') {
    const { isDone, commit } = undone(told)
    return isDone ? [{ type: 'revert', target: commit ?? command.target, words: null }] : [notice]
  }
  return [notice, ...instructions(told)]
}

/** The output of a command may be passed on with words. */
function instructions(told: string[]): Part[] {
  const words = told.map((message) => /^\(y\/n\/instructions\) (.+)$/m.exec(message)?.[1]?.trim()).find((one) => one !== undefined)
  return words === undefined || /^(?:y|n|yes|no)$/i.test(words) ? [] : [{ type: 'text', text: words }]
}

function answered(text: string, state: State): Part[] {
  const parts = answerParts(text, state.nextId)
  state.isAtWork = false
  state.hasAnswered = true
  for (const part of parts) {
    if (part.type !== 'tool_call' || part.target === null || part.id === null) continue
    const key = keyOf(part.target)
    const ids = state.proposed.get(key)
    if (ids) ids.push(part.id)
    else state.proposed.set(key, [part.id])
  }
  return parts
}
