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

/** A prompt is a string or a list of blocks, wherever it stands. */
export const Content = z
  .union([z.string(), z.array(Block)])
  .nullish()
  .catch(null)
export type Content = z.infer<typeof Content>

/** What records of the conversation share. */
const place = {
  uuid: text,
  parentUuid: text,
  sessionId: text,
  timestamp: text,
  cwd: text,
  gitBranch: text,
  version: text,
  entrypoint: text,
  agentId: text,
  isSidechain: flag,
}

/** Of the result of a call, what a developer answered to questions. */
export const Answered = z.looseObject({ answers: z.record(z.string(), z.unknown()) })

export const SpokenRecord = z.looseObject({
  ...place,
  type: z.enum(['user', 'assistant']),
  isMeta: flag,
  isCompactSummary: flag,
  isVisibleInTranscriptOnly: flag,
  isApiErrorMessage: flag,
  promptSource: text,
  toolDenialKind: text,
  planContent: text,
  classifierMetaLines: text,
  origin: z.looseObject({ kind: text }).nullish().catch(null),
  toolUseResult: z.unknown().optional(),
  message: z.looseObject({ id: text, model: text, content: Content }),
})
export type SpokenRecord = z.infer<typeof SpokenRecord>

export const AttachmentRecord = z.looseObject({
  ...place,
  type: z.literal('attachment'),
  attachment: z.looseObject({ type: text, prompt: Content, content: z.unknown().optional(), filename: text, snippet: text }),
})
export type AttachmentRecord = z.infer<typeof AttachmentRecord>

export const SystemRecord = z.looseObject({ ...place, type: z.literal('system'), subtype: text, content: text })
export type SystemRecord = z.infer<typeof SystemRecord>

export const QueueRecord = z.looseObject({
  type: z.literal('queue-operation'),
  operation: z.string(),
  content: text,
  timestamp: text,
  sessionId: text,
})
export type QueueRecord = z.infer<typeof QueueRecord>

/** Records about the session as a whole. */
export const AboutRecord = z.looseObject({
  type: z.string(),
  sessionId: text,
  aiTitle: text,
  customTitle: text,
  prRepository: text,
})
export type AboutRecord = z.infer<typeof AboutRecord>
