import { clip } from '@/lib/domain/clip'
import type { Part } from '@/lib/domain/transcript'
import { modelIn } from './banner'
import { type Action, readQuestion } from './question'

/** A session as read so far. */
export type State = {
  model: string | null
  nextId: () => string
  /** Edits of the last answers that nothing was told of yet, by file. */
  proposed: Map<string, string[]>
  /** The agent answered the last prompt. */
  hasAnswered: boolean
  /** The agent is expected to answer: nothing but the developer would stop it now. */
  isAtWork: boolean
  /** The agent changed files that are in no commit yet. */
  hasUncommitted: boolean
  /** Whose changes the next commit holds: set by `/commit` or by files that were changed outside. */
  committing: string | null
  answersItself: boolean
}

/** What a run of messages holds: the agent's acts first, so that several refusals in a row are one turn. */
export type Told = { agent: Part[]; notices: Part[]; developer: Part[]; isStopped: boolean }

const TROUBLE =
  /^(?:litellm\.|[\w.]*Error: |Unexpected error: |Exception while updating files|Model \S+ has hit a token limit|Only \d+ reflections allowed|The LLM did not conform|Retrying in |The API provider)|SEARCH\/REPLACE blocks? failed to match/
const ENDS_WORK = /^(?:Tokens: |Retrying in |litellm\.|[\w.]*Error: |Unexpected error: |Model \S+ has hit a token limit)/
const NOISE = /^Skipping edits to |^https?:\/\/\S+$/
const NOTICE_LIMIT = 2000

export function readTold(messages: string[], state: State): Told {
  const told: Told = { agent: [], notices: [], developer: [], isStopped: false }
  const errors: string[] = []
  const others: string[] = []
  for (const [index, message] of messages.entries()) {
    state.model = modelIn(message) ?? state.model
    if (ENDS_WORK.test(message)) state.isAtWork = false
    if (/^\^C (?:again to exit|KeyboardInterrupt)/.test(message)) told.isStopped = true
    else if (/^Tokens: /.test(message)) continue
    else if (TROUBLE.test(message)) {
      if (!failEdits(message, state, told)) errors.push(message)
    } else if (!readAct(message, messages[index - 1], state, told) && !NOISE.test(message)) others.push(message)
  }
  if (errors.length > 0) told.notices.push({ type: 'notice', notice: 'error', text: clip(errors.join('\n'), NOTICE_LIMIT) })
  if (others.length > 0) told.notices.push({ type: 'notice', notice: 'command', text: clip(others.join('\n'), NOTICE_LIMIT) })
  return told
}

/** Whether the message told of something that became a part. */
function readAct(message: string, above: string | undefined, state: State, told: Told): boolean {
  const applied = /^Applied edit to (.+)$/.exec(message)?.[1]
  if (applied) return applyEdit(applied, state, told)
  const outside = /^Committing (.+) before applying edits\.$/.exec(message)?.[1]
  if (outside) state.committing = state.committing ? `${state.committing}, ${outside}` : outside
  const commit = /^Commit ([0-9a-f]{6,40}) ([^\n]*)/.exec(message)
  if (commit) return readCommit(commit[1] ?? '', commit[2] ?? '', state, told)
  const question = readQuestion(message, above)
  if (!question?.action || (question.action.isByAnswer && !state.hasAnswered)) return false
  ask(question.action, question.isAccepted, state, told)
  return true
}

function applyEdit(file: string, state: State, told: Told): true {
  state.hasUncommitted = true
  for (const id of takeEdits(file, state) ?? [call(edit(file), state, told)])
    told.agent.push({ type: 'tool_result', callId: id, exitCode: null, failed: false, output: `Applied edit to ${file}` })
  return true
}

/** The message names the file that each block was meant for. False where it is about none of the proposed edits. */
function failEdits(message: string, state: State, told: Told): boolean {
  const before = told.agent.length
  for (const [, file = ''] of message.matchAll(/exactly match lines in (.+)$/gm)) {
    const [id] = takeEdits(file, state) ?? []
    if (id !== undefined)
      told.agent.push({ type: 'tool_result', callId: id, exitCode: null, failed: true, output: clip(message, NOTICE_LIMIT) })
  }
  return told.agent.length > before
}

/** The agent commits what it changed. Changes that it did not make are committed for the developer. */
function readCommit(hash: string, title: string, state: State, told: Told): true {
  const isOutside = state.committing !== null && !state.hasUncommitted && !title.startsWith('aider: ')
  const target = state.committing === '' ? null : state.committing
  if (isOutside) told.notices.push({ type: 'human_edit', target, text: `Commit ${hash} ${title}` })
  else told.agent.push({ type: 'tool_call', id: state.nextId(), name: 'commit', kind: 'other', target: hash, command: null, input: title })
  state.committing = null
  if (!isOutside) state.hasUncommitted = false
  return true
}

/** Told to answer every question itself, the program also refuses commands by itself. */
function ask(action: Action, isAccepted: boolean, state: State, told: Told): void {
  const proposed = action.kind === 'edit' && action.target !== null ? state.proposed.get(keyOf(action.target)) : undefined
  if (isAccepted && action.kind === 'edit') return
  const ids = proposed ?? (action.name === 'edit' && action.target === null ? [null] : [call(action, state, told)])
  if (isAccepted || state.answersItself) return
  if (action.target !== null) takeEdits(action.target, state)
  for (const callId of ids) told.developer.push({ type: 'rejection', callId, words: null })
}

function call({ name, kind, target, command }: Action, state: State, told: Told): string {
  const id = state.nextId()
  told.agent.push({ type: 'tool_call', id, name, kind, target, command, input: null })
  return id
}

function takeEdits(file: string, state: State): string[] | undefined {
  const ids = state.proposed.get(keyOf(file))
  state.proposed.delete(keyOf(file))
  return ids
}

/** Answers write `/` where the program tells `\`. */
export const keyOf = (file: string) => file.replaceAll('\\', '/')

const edit = (target: string): Action => ({ name: 'edit', kind: 'edit', target, command: null, isByAnswer: false })
