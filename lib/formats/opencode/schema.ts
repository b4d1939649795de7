import { z } from 'zod'

/** Only what is read is validated, and what is of another shape is as if it were absent: a message is never lost over one field. */
const text = z.string().nullish().catch(null)
const flag = z.boolean().nullish().catch(null)
const milliseconds = z.number().nullish().catch(null)
const fields = z.record(z.string(), z.unknown()).nullish().catch(null)
const Time = z.looseObject({ created: milliseconds, completed: milliseconds }).nullish().catch(null)

const Rule = z.looseObject({ permission: text, action: text }).catch({})

/** What is told of a session. */
export const Info = z
  .looseObject({
    id: text,
    parentID: text,
    directory: text,
    title: text,
    version: text,
    time: Time,
    /** Where the developer went back to, as long as they have not gone on from there. */
    revert: z.looseObject({ messageID: text }).nullish().catch(null),
    permission: z.array(Rule).nullish().catch(null),
  })
  .catch({})
export type Info = z.infer<typeof Info>

export const ToolState = z.looseObject({ status: text, input: fields, output: text, error: text, metadata: fields }).nullish().catch(null)

export const StoredPart = z
  .looseObject({
    type: text,
    text,
    synthetic: flag,
    ignored: flag,
    tool: text,
    callID: text,
    state: ToolState,
    files: z.array(z.string()).nullish().catch(null),
    prompt: text,
    command: text,
    filename: text,
    auto: flag,
  })
  .catch({})
export type StoredPart = z.infer<typeof StoredPart>

const MessageInfo = z.looseObject({
  id: text,
  sessionID: text,
  role: text,
  parentID: text,
  time: Time,
  modelID: text,
  /** True on the answer that sums the session up; an object on a message of the developer. */
  summary: z.unknown().optional(),
  path: z.looseObject({ cwd: text, root: text }).nullish().catch(null),
  error: z
    .looseObject({ name: text, message: text, data: z.looseObject({ message: text }).nullish().catch(null) })
    .nullish()
    .catch(null),
})

export const StoredMessage = z.looseObject({ info: MessageInfo, parts: z.array(StoredPart).catch([]) })
export type StoredMessage = z.infer<typeof StoredMessage>
