import { z } from 'zod'

/** Only what is read is validated, and what is of another shape is as if it were absent: a request is never lost over one field. */
const text = z.string().nullish().catch(null)
const number = z.number().nullish().catch(null)
const flag = z.boolean().nullish().catch(null)
const list = z.array(z.unknown()).nullish().catch(null)
const anything = z.unknown().optional()

/** A line of the log: 0 the whole, 1 set, 2 cut a list at `i` and append, 3 delete. `k` is the path. */
export const Change = z.object({
  kind: z.number(),
  k: z.array(z.union([z.string(), z.number()])).optional(),
  v: z.unknown().optional(),
  i: z.number().int().nonnegative().optional(),
})
export type Change = z.infer<typeof Change>

export const Session = z.looseObject({
  requests: list,
  sessionId: text,
  creationDate: number,
  lastMessageDate: number,
  customTitle: text,
  computedTitle: text,
  responderUsername: text,
  repoData: z.looseObject({ remoteUrl: text, localBranch: text }).nullish().catch(null),
})
export type Session = z.infer<typeof Session>

const ErrorDetails = z.looseObject({ code: text, message: text, responseIsIncomplete: flag }).nullish().catch(null)

const ToolCallRound = z
  .looseObject({
    toolCalls: z
      .array(z.looseObject({ id: text, name: text, arguments: anything }).catch({}))
      .nullish()
      .catch(null),
  })
  .catch({ toolCalls: null })

const Metadata = z
  .looseObject({
    toolCallRounds: z.array(ToolCallRound).nullish().catch(null),
    toolCallResults: z.record(z.string(), z.unknown()).nullish().catch(null),
    renderedGlobalContext: anything,
    renderedUserMessage: anything,
    resolvedModel: text,
  })
  .nullish()
  .catch(null)
export type Metadata = z.infer<typeof Metadata>

export const Request = z.looseObject({
  requestId: text,
  message: z
    .union([z.string(), z.looseObject({ text })])
    .nullish()
    .catch(null),
  response: list,
  timestamp: number,
  confirmation: text,
  modelId: text,
  isCanceled: flag,
  isSystemInitiated: flag,
  voteDownReason: text,
  modelState: z.looseObject({ value: number, completedAt: number }).nullish().catch(null),
  agent: z.looseObject({ id: text, extensionVersion: text }).nullish().catch(null),
  editedFileEvents: z
    .array(z.looseObject({ uri: anything, eventKind: number }).catch({}))
    .nullish()
    .catch(null),
  responseErrorDetails: ErrorDetails,
  result: z
    .looseObject({
      errorDetails: ErrorDetails,
      timings: z.looseObject({ firstProgress: number, totalElapsed: number }).nullish().catch(null),
      metadata: Metadata,
    })
    .nullish()
    .catch(null),
})
export type Request = z.infer<typeof Request>

/** A piece of an answer. Markdown has no kind. */
export const Piece = z.looseObject({
  kind: text,
  value: anything,
  content: anything,
  uri: anything,
  edits: list,
  inlineReference: anything,
  name: text,
  title: anything,
  message: anything,
  questions: list,
  data: anything,
  toolId: text,
  toolCallId: text,
  invocationMessage: anything,
  pastTenseMessage: anything,
  isConfirmed: anything,
  source: z.looseObject({ type: text }).nullish().catch(null),
  toolSpecificData: z.record(z.string(), z.unknown()).nullish().catch(null),
  resultDetails: anything,
})
export type Piece = z.infer<typeof Piece>

/** Read without the schema, as a log asks for the ids of all requests at each of its changes. */
export function idOf(request: unknown): string | null {
  return isObject(request) && typeof request.requestId === 'string' ? request.requestId : null
}

/** What the developer typed; early files hold it as a bare string. */
export function saidIn(request: unknown): string {
  const message = isObject(request) ? request.message : null
  const text = isObject(message) ? message.text : message
  return typeof text === 'string' ? text.trim() : ''
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
