import { z } from 'zod'

/** Only what is read. A field of another shape is taken as absent: one odd value must not cost the chat. */
const text = z.string().nullish().catch(null)
const flag = z.boolean().nullish().catch(null)
const integer = z.int().nullish().catch(null)
/** Milliseconds since 1970, or ISO. */
const time = z.union([z.number(), z.string()]).nullish().catch(null)
const loose = <Shape extends z.ZodRawShape>(shape: Shape) => z.looseObject(shape).nullish().catch(null)
/** What is of another shape within a list is left out. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(z.unknown())
    .nullish()
    .catch(null)
    .transform((values) =>
      (values ?? []).flatMap((value) => {
        const { data } = item.safeParse(value)
        return data === undefined ? [] : [data]
      }),
    )

const Branch = loose({ branchName: text })

export const ToolFormerData = z.looseObject({
  name: text,
  status: text,
  toolCallId: text,
  /** JSON in a string: what the model wrote, and what the program made of it. */
  rawArgs: z.unknown().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.unknown().optional(),
  userDecision: text,
  additionalData: loose({ status: text }),
})
export type ToolFormerData = z.infer<typeof ToolFormerData>

export const Bubble = z.looseObject({
  bubbleId: text,
  /** 1 is the developer, 2 the agent. */
  type: integer,
  text,
  pictures: integer,
  createdAt: time,
  thinking: z
    .union([z.string(), z.looseObject({ text })])
    .nullish()
    .catch(null),
  isThought: flag,
  capabilityType: integer,
  toolFormerData: ToolFormerData.nullish().catch(null),
  modelInfo: loose({ modelName: text }),
  errorDetails: loose({ message: text, error: z.unknown().optional() }),
  humanChanges: listOf(z.looseObject({ relativeWorkspacePath: text, path: text })),
  isDisplayOnly: flag,
  isEphemeral: flag,
})
export type Bubble = z.infer<typeof Bubble>

const Composer = z.looseObject({
  composerId: text,
  name: text,
  subtitle: text,
  createdAt: time,
  lastUpdatedAt: time,
  status: text,
  modelConfig: loose({ modelName: text }),
  subagentInfo: loose({ parentComposerId: text }),
  createdOnBranch: text,
  activeBranch: Branch,
  trackedGitRepos: listOf(z.looseObject({ branches: listOf(z.looseObject({ branchName: text })) })),
  reviewedBlocks: listOf(z.looseObject({ uri: z.string(), bubbleId: text, status: z.string() })),
})

export const Chat = z.looseObject({
  cursorComposer: Composer,
  bubbles: listOf(Bubble),
  left: listOf(z.looseObject({ type: integer, createdAt: time })),
  workspace: loose({ folder: text }),
})
export type Chat = z.infer<typeof Chat>
