import { z } from 'zod'

/** What is of another shape is as if it were absent: a message is never lost over one field. */
const text = z.string().nullish().catch(null)
const anything = z.unknown().optional()
const several = z.array(z.unknown()).nullish().catch(null)
/** Ids are numbers in some exports. */
const id = z
  .union([z.string().min(1), z.number().transform(String)])
  .nullish()
  .catch(null)

/** A message, or an event, under all the names that are read. */
export const RawMessage = z.looseObject({
  role: text,
  from: text,
  content: anything,
  value: text,
  text,
  parts: several,
  reasoning_content: text,
  tool_calls: several,
  function_call: anything,
  tool_call_id: id,
  name: text,
  model: text,
  is_error: z.boolean().nullish().catch(null),
  exit_code: z.number().int().nullish().catch(null),
  timestamp: anything,
  time: anything,
  created_at: anything,
  createdAt: anything,
  type: text,
  words: text,
  target: text,
})
export type RawMessage = z.infer<typeof RawMessage>

/** A piece of a message: of OpenAI's, Anthropic's and Google's interfaces, and of the AI SDK. */
export const RawBlock = z.looseObject({
  type: text,
  text,
  thinking: text,
  reasoning: text,
  id,
  name: text,
  input: anything,
  args: anything,
  tool_use_id: id,
  content: anything,
  is_error: z.boolean().nullish().catch(null),
  toolCallId: id,
  toolName: text,
  state: text,
  output: anything,
  result: anything,
  isError: z.boolean().nullish().catch(null),
  errorText: text,
  approval: z
    .looseObject({ approved: z.boolean().nullish().catch(null), reason: text })
    .nullish()
    .catch(null),
  toolInvocation: z.unknown().optional(),
  functionCall: z.looseObject({ name: text, args: anything }).nullish().catch(null),
  functionResponse: z.looseObject({ name: text, response: anything }).nullish().catch(null),
})
export type RawBlock = z.infer<typeof RawBlock>

export const RawCall = z.looseObject({
  id,
  name: text,
  arguments: anything,
  kind: text,
  function: z.looseObject({ name: text, arguments: anything }).nullish().catch(null),
})

export const Metadata = z.looseObject({
  id,
  session_id: id,
  sessionId: id,
  conversation_id: id,
  parent_id: id,
  origin: text,
  title: text,
  agent: text,
  agent_version: text,
  model: text,
  platform: text,
  repository: text,
  cwd: text,
  working_directory: text,
  branch: text,
  started_at: anything,
  startedAt: anything,
  created_at: anything,
  createdAt: anything,
  ended_at: anything,
  endedAt: anything,
  messages: several,
  conversations: several,
})
export type Metadata = z.infer<typeof Metadata>
