import { z } from 'zod'
import { FormatId, Platform } from './schemas/format'

export const ToolKind = z.enum(['read', 'search', 'edit', 'delete', 'shell', 'web', 'task', 'plan', 'ask', 'mcp', 'other'])
export type ToolKind = z.infer<typeof ToolKind>

/** Words: the developer's in a developer turn, the agent's in an agent turn. */
export const TextPart = z.object({ type: z.literal('text'), text: z.string() })
/** The agent's visible thinking. It is not a statement to the developer. */
export const ReasoningPart = z.object({ type: z.literal('reasoning'), text: z.string() })
export const ToolCallPart = z.object({
  type: z.literal('tool_call'),
  id: z.string().nullable(),
  name: z.string(),
  kind: ToolKind,
  /** The file, folder, URL or query acted on; null where the transcript does not say. */
  target: z.string().nullable(),
  /** The command line of a shell call. */
  command: z.string().nullable(),
  /** What the call would write or replace, or its arguments, for reading; cut to a limit. */
  input: z.string().nullable(),
})
export type ToolCallPart = z.infer<typeof ToolCallPart>
export const ToolResultPart = z.object({
  type: z.literal('tool_result'),
  callId: z.string().nullable(),
  /** Null where the transcript does not say. */
  exitCode: z.number().int().nullable(),
  /** True or false where the transcript says so or shows it, else null. */
  failed: z.boolean().nullable(),
  output: z.string(),
})
export type ToolResultPart = z.infer<typeof ToolResultPart>
/** The developer refused a proposed tool call, with or without words. Stands in a developer turn. */
export const RejectionPart = z.object({ type: z.literal('rejection'), callId: z.string().nullable(), words: z.string().nullable() })
/** The developer stopped the agent at work. Stands in a developer turn. */
export const InterruptionPart = z.object({ type: z.literal('interruption'), words: z.string().nullable() })
/** The developer took back what the agent did: an undo, a restored checkpoint, a rewind. Stands in a developer turn. */
export const RevertPart = z.object({
  type: z.literal('revert'),
  /** The file, commit or checkpoint that was taken back; null where the transcript does not say. */
  target: z.string().nullable(),
  words: z.string().nullable(),
})
/** A file that the agent works on was changed by somebody else, as a rule the developer. It belongs to no role and parts no turns. */
export const HumanEditPart = z.object({
  type: z.literal('human_edit'),
  target: z.string().nullable(),
  /** What was changed, for reading; null where the transcript does not say. */
  text: z.string().nullable(),
})
export type HumanEditPart = z.infer<typeof HumanEditPart>
/** Text of the harness: compaction summary, command echo, injected context, hook output. Nobody's speech. */
export const NoticePart = z.object({
  type: z.literal('notice'),
  notice: z.enum(['compaction', 'command', 'context', 'template', 'error', 'subagent', 'other']),
  text: z.string(),
})
export type NoticePart = z.infer<typeof NoticePart>

export const Part = z.discriminatedUnion('type', [
  TextPart,
  ReasoningPart,
  ToolCallPart,
  ToolResultPart,
  RejectionPart,
  InterruptionPart,
  RevertPart,
  HumanEditPart,
  NoticePart,
])
export type Part = z.infer<typeof Part>

export const Role = z.enum(['developer', 'agent'])
export type Role = z.infer<typeof Role>

/** Consecutive messages of one role. */
export const Turn = z.object({
  /** From 1, in order, over both roles. */
  number: z.number().int().positive(),
  role: Role,
  /** ISO instant of the first message with a time of its own. */
  at: z.iso.datetime().nullable(),
  /** Of an agent turn; null where unknown. */
  model: z.string().nullable(),
  parts: z.array(Part),
})
export type Turn = z.infer<typeof Turn>

/**
 * How far the start time can be trusted.
 * `exact`: an instant with its zone · `file`: from a file name or title in UTC · `local`: wall clock of an unknown zone, read as UTC · `none`: the transcript has no time.
 */
export const StartReliability = z.enum(['exact', 'file', 'local', 'none'])
export type StartReliability = z.infer<typeof StartReliability>

/** Who spoke in the developer's place: a person, another agent, or a script. */
export const Origin = z.enum(['developer', 'subagent', 'automated'])
export type Origin = z.infer<typeof Origin>

export const Transcript = z.object({
  /** The agent's own id of the session; null where the file has none. */
  sourceId: z.string().nullable(),
  /** `sourceId` of the session that started this one. */
  parentId: z.string().nullable(),
  origin: Origin,
  format: FormatId,
  formatVersion: z.number().int().positive(),
  platform: Platform,
  agent: z.string(),
  agentVersion: z.string().nullable(),
  /** The model of most agent turns; null where unknown. */
  model: z.string().nullable(),
  title: z.string().nullable(),
  /** `owner/name` where the file tells a remote, else a folder's name; null where it tells neither. */
  repository: z.string().nullable(),
  workingDirectory: z.string().nullable(),
  branch: z.string().nullable(),
  startedAt: z.iso.datetime().nullable(),
  startReliability: StartReliability,
  endedAt: z.iso.datetime().nullable(),
  turns: z.array(Turn),
})
export type Transcript = z.infer<typeof Transcript>
