import { z } from 'zod'

/** Only what is read is validated, and what is of another shape is as if it were absent: a record is never lost over one field. */
const text = z.string().nullish().catch(null)
const anything = z.unknown().optional()

const Block = z.looseObject({ type: text, text }).catch({ type: null, text: null })
const Blocks = z.array(Block).nullish().catch(null)

export const Git = z.looseObject({ branch: text, repository_url: text }).nullish().catch(null)

/** What a file tells about its session: `session_meta`, the first line of the flat layout, `session` of the document. */
export const Meta = z.looseObject({
  id: text,
  timestamp: text,
  cwd: text,
  originator: text,
  cli_version: text,
  /** `cli`, `vscode`, `exec`, `mcp`, or an object that names the kind of sub-agent. */
  source: anything,
  thread_source: text,
  parent_thread_id: text,
  git: Git,
})
export type Meta = z.infer<typeof Meta>

export const SubagentSource = z.looseObject({ thread_spawn: z.looseObject({ parent_thread_id: text }).nullish().catch(null) })

export const TurnContext = z.looseObject({ cwd: text, model: text })

/** An item of the conversation as the model's API has it. */
export const Item = z.looseObject({
  type: text,
  role: text,
  content: z.union([z.string(), Blocks]).catch(null),
  name: text,
  namespace: text,
  arguments: anything,
  input: anything,
  action: anything,
  call_id: text,
  id: text,
  output: anything,
  summary: Blocks,
})
export type Item = z.infer<typeof Item>

/** A message of the document layout, where calls and thoughts hang on the message. */
export const ChatItem = z.looseObject({
  reasoning: text,
  tool_call_id: text,
  tool_calls: z
    .array(z.looseObject({ id: text, function: z.looseObject({ name: text, arguments: anything }).nullish().catch(null) }).catch({}))
    .nullish()
    .catch(null),
})

/** A note of the program to its own screen. */
export const Note = z.looseObject({
  type: text,
  message: text,
  kind: text,
  reason: text,
  images: z.array(z.unknown()).nullish().catch(null),
  local_images: z.array(z.unknown()).nullish().catch(null),
  thread_name: text,
  item: z.looseObject({ type: text, content: Blocks }).nullish().catch(null),
})
export type Note = z.infer<typeof Note>

export const Compacted = z.looseObject({ message: text }).catch({ message: null })

/** A line of the enveloped layout. */
export const Envelope = z.looseObject({ timestamp: text, type: z.string(), payload: z.looseObject({}) })

/** The whole file of the oldest layout. */
export const SessionDocument = z.looseObject({ session: Meta, items: z.array(z.unknown()) })
