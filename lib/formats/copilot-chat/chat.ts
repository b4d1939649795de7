import type { Warning } from '@/lib/formats/format'
import { jsonLines } from '@/lib/formats/jsonl'
import { applyChange } from './apply-change'
import { Change, idOf, isObject, saidIn } from './schema'

/** What happened in a chat, in order: a request with its answer, or the developer's return to the state before some of them. */
export type Step = { type: 'request'; request: unknown } | { type: 'takenBack'; target: string | null }
export type Chat = { session: unknown; steps: Step[]; warnings: Warning[] }

/** A restored checkpoint hides the requests behind it until the next one is sent; then they are gone from the file. */
export function wholeChat(session: unknown, steps: Step[] = requestsOf(session).map((request) => ({ type: 'request', request }))): Chat {
  const hidden = requestsOf(session).find(isHidden)
  return { session, steps: hidden === undefined ? steps : [...steps, { type: 'takenBack', target: idOf(hidden) }], warnings: [] }
}

/** A log of changes keeps also the requests that the developer took back later. */
export function replayLog(text: string): Chat {
  const warnings: Warning[] = []
  const followed = followRequests()
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
    if (change.kind === 0 || (change.k?.[0] === 'requests' && change.k.length <= 2)) followed.see(requestsOf(session), isAppended(change))
  }
  if (lost > 0) warnings.push({ line: null, message: `${lost} ${lost === 1 ? 'change' : 'changes'} of the log could not be applied.` })
  return { ...wholeChat(session, followed.steps), warnings }
}

const isAppended = ({ kind, k, i }: Change) => kind === 2 && k?.length === 1 && i === undefined

type RequestStep = Extract<Step, { type: 'request' }>

/** Sees the list of requests whenever it changed, and tells what happened: some are new, and some are gone. */
function followRequests() {
  const live = new Map<string, RequestStep>()
  const steps: Step[] = []
  return { steps, see }

  function see(requests: unknown[], onlyAppended: boolean) {
    const from = onlyAppended ? live.size : 0
    const listed = requests.slice(from).map((request, index) => ({ request, id: idOf(request) ?? `#${from + index}` }))
    const ids = new Set(listed.map(({ id }) => id))
    const gone = onlyAppended ? [] : [...live].filter(([id]) => !ids.has(id))
    const fresh: RequestStep[] = []
    for (const [id] of gone) live.delete(id)
    for (const { request, id } of listed) {
      const known = live.get(id) ?? retried(gone, request)
      const step: RequestStep = known ?? { type: 'request', request }
      if (!known) fresh.push(step)
      step.request = request
      live.set(id, step)
    }
    const [first] = gone
    if (first) steps.push({ type: 'takenBack', target: idOf(first[1].request) })
    for (const step of fresh) steps.push(step)
  }
}

/** Sent again with the same words, a request takes the place of its first attempt. */
function retried(gone: [string, RequestStep][], request: unknown): RequestStep | undefined {
  const at = gone.findIndex(([, step]) => saidIn(step.request) === saidIn(request))
  return at === -1 ? undefined : gone.splice(at, 1)[0]?.[1]
}

function isHidden(request: unknown): boolean {
  return isObject(request) && (request.isHidden === true || Boolean(request.shouldBeRemovedOnSend))
}

function requestsOf(session: unknown): unknown[] {
  return isObject(session) && Array.isArray(session.requests) ? session.requests : []
}
