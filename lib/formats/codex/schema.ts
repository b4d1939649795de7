import { z } from 'zod'

/** Only what is read; everything else passes through unread. */
const text = z.string()
const optionalText = z.string().nullish().catch(null)

export const Content = z.array(z.looseObject({ type: optionalText, text: optionalText })).catch([])

export const Item = z.looseObject({
  type: optionalText,
  role: optionalText,
  content: z.union([text, Content]).nullish().catch(null),
  name: optionalText,
  arguments: z.unknown().optional(),
  input: z.unknown().optional(),
  action: z.unknown().optional(),
  call_id: optionalText,
  id: optionalText,
  output: z.unknown().optional(),
  summary: Content.nullish().catch(null),
  message: optionalText,
  kind: optionalText,
  reason: optionalText,
})
export type Item = z.infer<typeof Item>

const Git = z.looseObject({ branch: optionalText, repository_url: optionalText }).nullish().catch(null)

export const Meta = z.looseObject({
  id: optionalText,
  timestamp: optionalText,
  cwd: optionalText,
  originator: optionalText,
  cli_version: optionalText,
  source: z.unknown().optional(),
  forked_from_id: optionalText,
  parent_thread_id: optionalText,
  git: Git,
})
export type Meta = z.infer<typeof Meta>

export const TurnContext = z.looseObject({ cwd: optionalText, model: optionalText })

export const Envelope = z.looseObject({ timestamp: optionalText, type: text, payload: z.record(z.string(), z.unknown()) })

/** The oldest layout: one document. */
export const Document = z.looseObject({
  session: z.looseObject({ id: optionalText, timestamp: optionalText }),
  items: z.array(z.unknown()),
})
