import type { Warning } from '@/lib/formats/format'
import { jsonLines } from '@/lib/formats/jsonl'
import { applyChange } from './apply-change'
import { Change, idOf, isObject, Request, saidIn } from './schema'

/** What happened in a chat, in order: a request with its answer, or the developer's return to the state before some of them. */
export type Step = { type: 'request'; request: unknown } | { type: 'takenBack'; target: string | null }
export type Chat = { session: unknown; steps: Step[]; warnings: Warning[] }

/** A restored checkpoint hides the requests behind it until the next one is sent; then they are gone from the file. */
export function wholeChat(session: unknown): Chat {
  const steps = requestsOf(session).map((request): Step => ({ type: 'request', request }))
  const hidden = requestsOf(session).find(isHidden)
  return { session, steps: hidden === undefined ? steps : [...steps, { type: 'takenBack', target: idOf(hidden) }], warnings: [] }
}

/** A log of changes keeps also the requests that the developer took back later. */
export function replayLog(text: string): Chat {
  const warnings: Warning[] = []
  const live: { step: Extract<Step, { type: 'request' }>; id: string | null }[] = []
  const steps: Step[] = []
  let session: unknown = null
  let lost = 0
  for (const { value } of jsonLines(text, warnings)) {
    const change = Change.safeParse(value).data
    const next = change ? applyChange(session, change) : undefined
    if (!change || next === undefined) {
      lost++
      continue
    }
    session = next
    if (change.kind === 0 || (change.k?.[0] === 'requests' && change.k.length <= 2)) follow(requestsOf(session))
  }
  if (lost > 0) warnings.push({ line: null, message: `${lost} ${lost === 1 ? 'change' : 'changes'} of the log could not be applied.` })
  const hidden = requestsOf(session).find(isHidden)
  if (hidden !== undefined) steps.push({ type: 'takenBack', target: idOf(hidden) })
  return { session, steps, warnings }

  function follow(requests: unknown[]) {
    const ids = new Set(requests.map(idOf))
    const gone = live.filter(({ id }) => !ids.has(id))
    const known = new Map(live.map((entry) => [entry.id, entry]))
    const fresh: unknown[] = []
    for (const request of requests) {
      const entry = known.get(idOf(request)) ?? gone.find(({ step }) => saidIn(step.request) === saidIn(request))
      if (!entry) fresh.push(request)
      else {
        // sent again with the same words: a retry stands in the place of the first attempt
        if (gone.includes(entry)) gone.splice(gone.indexOf(entry), 1)
        entry.step.request = request
        entry.id = idOf(request)
      }
    }
    if (gone.length > 0) steps.push({ type: 'takenBack', target: gone[0]?.id ?? null })
    for (const entry of gone) live.splice(live.indexOf(entry), 1)
    for (const request of fresh) {
      const step: Step = { type: 'request', request }
      steps.push(step)
      live.push({ step, id: idOf(request) })
    }
  }
}

function isHidden(request: unknown): boolean {
  const { shouldBeRemovedOnSend, isHidden } = Request.safeParse(request).data ?? {}
  return isHidden === true || isObject(shouldBeRemovedOnSend) || shouldBeRemovedOnSend === true
}

function requestsOf(session: unknown): unknown[] {
  return isObject(session) && Array.isArray(session.requests) ? session.requests : []
}
