import { z } from 'zod'
import { Content, flag, text } from '@/lib/formats/anthropic/schema'

const Subtype = z.looseObject({ subtype: text }).nullish().catch(null)

/** One message of the wire: of every type the fields that are read. */
export const SdkRecord = z.looseObject({
  type: z.string(),
  subtype: text,
  uuid: text,
  session_id: text,
  parent_tool_use_id: text,
  timestamp: text,
  /** Of `assistant` and `user`. */
  message: z.looseObject({ id: text, model: text, content: Content }).nullish().catch(null),
  isReplay: flag,
  isSynthetic: flag,
  origin: z.looseObject({ kind: text }).nullish().catch(null),
  tool_use_result: z.unknown().optional(),
  error: text,
  /** Of `system`. */
  cwd: text,
  model: text,
  claude_code_version: text,
  qwen_code_version: text,
  compact_metadata: z.looseObject({ trigger: text }).nullish().catch(null),
  stdout: text,
  /** Of `result`. */
  result: text,
  is_error: flag,
  errors: z.array(z.string()).nullish().catch(null),
  modelUsage: z.record(z.string(), z.unknown()).nullish().catch(null),
  /** Of `control_request`, where a program logs what it sends, too. */
  request: Subtype,
})
export type SdkRecord = z.infer<typeof SdkRecord>
