import { repositoryFromFolder } from '@/lib/domain/repository-name'
import type { Origin, Transcript } from '@/lib/domain/transcript'
import { type Message, mostCommon, toTurns } from '@/lib/domain/turns'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import type { Format, Parsed, SourceFile } from '@/lib/formats/format'
import { readJsonLines } from '@/lib/formats/jsonl'
import { readMessages } from './messages'
import { type Record, readRecords } from './records'
import type { SpokenRecord } from './schema'

const VERSION = 1

export const claudeCode: Format = { id: 'claude-code', version: VERSION, recognises, parse }

/** Records of the conversation carry a uuid and the session's id; some files begin with records of housekeeping. */
const CONVERSATION = /"parentUuid":|"isSidechain":|"leafUuid":/
const HOUSEKEEPING =
  /^\s*\{"type":"(?:summary|queue-operation|file-history-snapshot|last-prompt|ai-title|mode|permission-mode|agent-setting|agent-name|bridge-session|custom-title|progress)"/

function recognises({ text }: SourceFile): boolean {
  const head = text
    .slice(0, 100_000)
    .replace(/^\uFEFF/, '')
    .trimStart()
  return (
    head.startsWith('{') &&
    (HOUSEKEEPING.test(head) || (CONVERSATION.test(head) && /"type":"(?:user|assistant|system|attachment)"/.test(head)))
  )
}

function parse(source: SourceFile): Parsed {
  const { records: lines, warnings } = readJsonLines(source.text)
  const { records, broken } = readRecords(lines)
  if (lines.length === 0)
    throw new UnreadableTranscript(
      'no_session',
      'No line of this file could be read as JSON. Upload the session file as Claude Code wrote it.',
    )

  const spoken = records.flatMap((record) => (record.kind === 'spoken' ? [record.spoken] : []))
  const isSubagentFile =
    /(?:^|[\\/])agent-[0-9a-z-]+\.jsonl$/i.test(source.name) || (spoken.length > 0 && spoken.every((one) => one.isSidechain))
  const main = isSubagentFile ? subagentFile(source, records, spoken) : mainSession(source, records, spoken)
  const chains = isSubagentFile ? [] : sidechains(records, spoken, main.sourceId)
  const odd = broken.slice(0, 20).map((line) => ({ line, message: 'This record is of another shape than it should be and was left out.' }))
  return { sessions: [main, ...chains], warnings: [...warnings, ...odd] }
}

function mainSession(source: SourceFile, records: Record[], spoken: SpokenRecord[]): Transcript {
  const own = spoken.filter((one) => !one.isSidechain)
  const title = records.findLast((record) => record.kind === 'title')
  return transcriptOf(
    own,
    readMessages(records, (one) => !one.isSidechain),
    {
      sourceId: sessionIdOf(source.name, own),
      parentId: null,
      origin: originOf(own),
      title: title?.kind === 'title' ? title.title : null,
    },
  )
}

/** A sub-agent's file names its parent's session; its own id is in the file name. */
function subagentFile(source: SourceFile, records: Record[], spoken: SpokenRecord[]): Transcript {
  const agentId = spoken.find((one) => one.agentId)?.agentId ?? /agent-([0-9a-z-]+)\.jsonl$/i.exec(source.name)?.[1] ?? null
  const parentId = spoken.find((one) => one.sessionId)?.sessionId ?? null
  return transcriptOf(
    spoken,
    readMessages(records, () => true),
    { sourceId: agentId ? `agent-${agentId}` : null, parentId, origin: 'subagent', title: null },
  )
}

/** Sub-agents that an older version wrote into the file of their parent. */
function sidechains(records: Record[], spoken: SpokenRecord[], parentId: string | null): Transcript[] {
  const keyOf = (one: SpokenRecord) => one.agentId ?? ''
  const keys = [...new Set(spoken.filter((one) => one.isSidechain).map(keyOf))]
  const conversation = records.filter((record) => record.kind === 'spoken')
  return keys.map((key) => {
    const isOwn = (one: SpokenRecord) => one.isSidechain === true && keyOf(one) === key
    const sourceId = key ? `agent-${key}` : parentId ? `${parentId}/sidechains` : null
    return transcriptOf(spoken.filter(isOwn), readMessages(conversation, isOwn), { sourceId, parentId, origin: 'subagent', title: null })
  })
}

type Identity = Pick<Transcript, 'sourceId' | 'parentId' | 'origin' | 'title'>

function transcriptOf(spoken: SpokenRecord[], messages: Message[], identity: Identity): Transcript {
  const times = messages.map(({ at }) => at).filter((at) => at !== null)
  const workingDirectory = spoken.find((one) => one.cwd)?.cwd ?? null
  return {
    ...identity,
    format: 'claude-code',
    formatVersion: VERSION,
    platform: /vscode|jetbrains|ide/i.test(spoken.find((one) => one.entrypoint)?.entrypoint ?? '') ? 'IDE' : 'CLI',
    agent: 'Claude Code',
    agentVersion: spoken.findLast((one) => one.version)?.version ?? null,
    model: mostCommon(messages.map(({ role, model }) => (role === 'agent' ? (model ?? null) : null))),
    repository: workingDirectory ? repositoryFromFolder(workingDirectory) : null,
    workingDirectory,
    branch: spoken.find((one) => one.gitBranch && one.gitBranch !== 'HEAD')?.gitBranch ?? null,
    startedAt: times[0] ?? null,
    startReliability: times.length > 0 ? 'exact' : 'none',
    endedAt: times.at(-1) ?? null,
    turns: toTurns(messages),
  }
}

const UUID = /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\.jsonl)?$/i

/** A resumed file copies its parent's records, so its name tells more than its first record. */
function sessionIdOf(name: string, spoken: SpokenRecord[]): string | null {
  return UUID.exec(name)?.[1] ?? mostCommon(spoken.map((one) => one.sessionId ?? null))
}

function originOf(spoken: SpokenRecord[]): Origin {
  const prompts = spoken.filter((one) => one.type === 'user')
  const isScripted =
    spoken.some((one) => one.entrypoint === 'sdk-cli') ||
    (prompts.length > 0 && prompts.some((one) => one.promptSource === 'sdk') && !prompts.some((one) => one.promptSource === 'typed'))
  const isWarmup = prompts.length > 0 && prompts[0]?.message.content === 'Warmup'
  return isScripted || isWarmup ? 'automated' : 'developer'
}
