import { clip } from '@/lib/domain/clip'
import type { Part } from '@/lib/domain/transcript'
import type { Message } from '@/lib/domain/turns'
import { instantOf } from '@/lib/formats/instant'
import { answerMessages } from './answer'
import type { Step } from './chat'
import { modelOf } from './model'
import { pathOf } from './plain-text'
import { Request, saidIn } from './schema'

export type Messages = { messages: Message[]; requests: Request[]; unknown: Set<string> }

/** The conversation as it went, with what the developer took back in it. `unknown` are kinds of pieces that were left out. */
export function readMessages(steps: Step[]): Messages {
  const unknown = new Set<string>()
  const requests: Request[] = []
  const last = steps.findLastIndex(({ type }) => type === 'request')
  const messages = steps.flatMap((step, index): Message[] => {
    if (step.type === 'takenBack') return [act({ type: 'revert', target: step.target, words: null }, null)]
    const request = Request.safeParse(step.request).data
    if (!request) return []
    requests.push(request)
    return exchange(request, saidIn(step.request), index === last, unknown)
  })
  return { messages, requests, unknown }
}

function exchange(request: Request, text: string, isLast: boolean, unknown: Set<string>): Message[] {
  const answer = answerMessages(request, unknown).map((message) =>
    message.role === 'agent' ? { ...message, at: answeredAt(request), model: modelOf(request) } : message,
  )
  const isRefused = answer.at(-1)?.parts.some(({ type }) => type === 'rejection') ?? false
  return [...fileEvents(request), ...asked(request, text), ...answer, ...ending(request, isLast, isRefused), ...vote(request)]
}

/** What became of the agent's edits since the last request: 2 undone, 3 changed by hand. Kept edits are not told. */
function fileEvents({ editedFileEvents, timestamp }: Request): Message[] {
  return (editedFileEvents ?? []).flatMap(({ uri, eventKind }): Message[] => {
    const target = pathOf(uri)
    if (eventKind === 2) return [act({ type: 'revert', target, words: null }, instantOf(timestamp))]
    return eventKind === 3 ? [aside({ type: 'human_edit', target, text: null })] : []
  })
}

/** Texts that a button sends in the developer's place. */
const BUTTON = /^@\w+ (?:Try Again|Continue: "Continue to iterate\?")$/i

function asked(request: Request, text: string): Message[] {
  if (text === '') return []
  if (request.isSystemInitiated) return [aside({ type: 'notice', notice: 'other', text: clip(text, 2000) })]
  const isButton = BUTTON.test(text) || (request.confirmation && text.startsWith(`@agent ${request.confirmation}`))
  if (isButton) return [aside({ type: 'notice', notice: 'template', text: clip(text, 2000) })]
  return [act({ type: 'text', text }, instantOf(request.timestamp))]
}

const CANCELLED = 2

/** A refusal that ends the answer is not an interruption as well. */
function ending(request: Request, isLast: boolean, isRefused: boolean): Message[] {
  const details = request.result?.errorDetails ?? request.responseErrorDetails
  const isCanceled =
    request.isCanceled === true ||
    /^cancell?ed$/i.test(details?.code ?? details?.message ?? '') ||
    (details?.responseIsIncomplete === true && !details.message) ||
    wasCancelled(request, isLast)
  if (isCanceled) return isRefused ? [] : [act({ type: 'interruption', words: null }, instantOf(request.modelState?.completedAt))]
  return details?.message ? [aside({ type: 'notice', notice: 'error', text: clip(details.message, 2000) })] : []
}

/** An answer that still runs when the file is written is stored as cancelled, but has no result yet. */
function wasCancelled({ modelState, result }: Request, isLast: boolean): boolean {
  return modelState?.value === CANCELLED && (!isLast || Boolean(result))
}

/** The reason of a vote is as a rule a word of a list, which nobody typed. */
function vote({ voteDownReason }: Request): Message[] {
  const reason = voteDownReason?.trim()
  if (!reason) return []
  if (/\s/.test(reason)) return [act({ type: 'text', text: reason }, null)]
  return [aside({ type: 'notice', notice: 'other', text: `Voted down: ${reason}` })]
}

function answeredAt({ timestamp, result }: Request): string | null {
  const waited = result?.timings?.firstProgress
  return timestamp && waited ? instantOf(timestamp + waited) : null
}

const act = (part: Part, at: string | null): Message => ({ role: 'developer', at, parts: [part] })
const aside = (part: Part): Message => ({ role: 'notice', at: null, parts: [part] })
