import { z } from 'zod'

/** Only what is read is validated, and what is of another shape is as if it were absent: a message is never lost over one field. */
const text = z.string().nullish().catch(null)
const flag = z.boolean().nullish().catch(null)

export const Block = z
  .looseObject({
    type: text,
    text,
    thinking: text,
    id: text,
    name: text,
    input: z.record(z.string(), z.unknown()).nullish().catch(null),
    tool_use_id: text,
    content: z.unknown().optional(),
    is_error: flag,
  })
  .catch({ type: null })
export type Block = z.infer<typeof Block>

/** A message as it is sent to the model's API, with a time of the extension's own. */
export const ApiMessage = z.looseObject({
  role: z.enum(['user', 'assistant']),
  content: z.union([z.string(), z.array(Block)]),
  ts: z.number().nullish().catch(null),
  modelInfo: z.looseObject({ modelId: text }).nullish().catch(null),
  /** A summary that takes the place of older messages. */
  isSummary: flag,
})
export type ApiMessage = z.infer<typeof ApiMessage>

export function blocksOf({ content }: ApiMessage): Block[] {
  return typeof content === 'string' ? [{ type: 'text', text: content }] : content
}

/** The text of a tool's result: plain, or blocks. */
export function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content
    .map((block) => Block.parse(block).text ?? '')
    .filter((one) => one !== '')
    .join('\n')
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
