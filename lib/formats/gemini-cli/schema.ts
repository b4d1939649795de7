import { z } from 'zod'

/** Only what is read is validated, and what is of another shape is as if it were absent: a message is never lost over one field. */
const text = z.string().nullish().catch(null)
const fields = z.record(z.string(), z.unknown()).nullish().catch(null)

const FunctionCall = z.looseObject({ id: text, name: text, args: fields }).nullish().catch(null)
const FunctionResponse = z.looseObject({ id: text, name: text, response: fields }).nullish().catch(null)

export const Piece = z
  .looseObject({ text, thought: z.boolean().nullish().catch(null), functionCall: FunctionCall, functionResponse: FunctionResponse })
  .catch({})
export type Piece = z.infer<typeof Piece>

/** A text, a piece, or a list of either: older versions write a text, later ones what was sent. */
export const Content = z
  .unknown()
  .optional()
  .transform((content): Piece[] => {
    const pieces: unknown[] = Array.isArray(content) ? content : content === null || content === undefined ? [] : [content]
    return pieces.map((piece) => (typeof piece === 'string' ? { text: piece } : Piece.parse(piece)))
  })

export const ToolCall = z
  .looseObject({ id: text, name: text, args: fields, status: text, result: Content, resultDisplay: z.unknown().optional() })
  .catch({ result: [] })
export type ToolCall = z.infer<typeof ToolCall>

const Thought = z.looseObject({ subject: text, description: text }).catch({})

export const StoredMessage = z.looseObject({
  id: text,
  timestamp: text,
  type: z.string(),
  content: Content,
  /** What the developer typed, where something else was sent. */
  displayContent: Content,
  thoughts: z.array(Thought).nullish().catch(null),
  toolCalls: z.array(ToolCall).nullish().catch(null),
  model: text,
})
export type StoredMessage = z.infer<typeof StoredMessage>

/** What is told of the session: around its messages, or in the first line of a log and in later `$set` lines. */
export const About = z
  .looseObject({
    sessionId: text,
    startTime: text,
    lastUpdated: text,
    summary: text,
    kind: text,
    directories: z.array(z.string()).nullish().catch(null),
  })
  .catch({})
export type About = z.infer<typeof About>

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
