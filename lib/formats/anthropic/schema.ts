import { z } from 'zod'

/** Only what is read. A field of another shape is taken as absent: one odd value must not cost the record. */
export const text = z.string().nullish().catch(null)
export const flag = z.boolean().nullish().catch(null)

export const Block = z.looseObject({
  type: text,
  text,
  thinking: text,
  id: text,
  name: text,
  input: z.unknown().optional(),
  tool_use_id: text,
  content: z.unknown().optional(),
  is_error: flag,
})
export type Block = z.infer<typeof Block>

/** A prompt is a string or a list of blocks, wherever it stands. */
export const Content = z
  .union([z.string(), z.array(Block)])
  .nullish()
  .catch(null)
export type Content = z.infer<typeof Content>

/** Of the result of a call, what a developer answered to questions. */
export const Answered = z.looseObject({ answers: z.record(z.string(), z.unknown()) })
