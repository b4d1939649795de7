import { z } from 'zod'

/** Only what is read. A field of another shape is taken as absent: one odd value must not cost the record. */
const text = z.string().nullish().catch(null)
const flag = z.boolean().nullish().catch(null)

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

const Message = z.looseObject({
  id: text,
  model: text,
  content: z
    .union([z.string(), z.array(Block)])
    .nullish()
    .catch(null),
})

export const SpokenRecord = z.looseObject({
  type: z.enum(['user', 'assistant']),
  uuid: text,
  sessionId: text,
  timestamp: text,
  cwd: text,
  gitBranch: text,
  version: text,
  agentId: text,
  entrypoint: text,
  promptSource: text,
  isSidechain: flag,
  isMeta: flag,
  isCompactSummary: flag,
  isVisibleInTranscriptOnly: flag,
  isApiErrorMessage: flag,
  origin: z.looseObject({ kind: text }).nullish().catch(null),
  message: Message,
})
export type SpokenRecord = z.infer<typeof SpokenRecord>

export const QueueRecord = z.looseObject({ type: z.literal('queue-operation'), operation: z.string(), content: text, timestamp: text })
export const AttachmentRecord = z.looseObject({
  type: z.literal('attachment'),
  timestamp: text,
  isSidechain: flag,
  attachment: z.looseObject({ type: text, prompt: z.unknown().optional(), filename: text }),
})
export const SystemRecord = z.looseObject({ type: z.literal('system'), subtype: text, timestamp: text, content: text, isSidechain: flag })
export const TitleRecord = z.looseObject({ type: z.enum(['ai-title', 'custom-title']), aiTitle: text, customTitle: text, title: text })
