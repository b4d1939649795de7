import { z } from 'zod'
import { Content, flag, text } from '@/lib/formats/anthropic/schema'

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
