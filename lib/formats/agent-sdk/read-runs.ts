import { addMessage } from '@/lib/formats/anthropic/dialogue'
import { noticeMessage } from '@/lib/formats/anthropic/prompt-message'
import { instantOf } from '@/lib/formats/anthropic/time'
import type { Warning } from '@/lib/formats/format'
import type { JsonLine } from '@/lib/formats/jsonl'
import { addAssistant, addEnd, addUser, type Conversation, newConversation } from './conversation'
import { SdkRecord } from './schema'

/** What a file tells of one session. */
export type Run = {
  sessionId: string | null
  main: Conversation
  /** By the call that started each. */
  subagents: Map<string, Conversation>
  begun: { cwd: string | null; model: string | null; version: string | null; isQwen: boolean }
  startedAt: string | null
  endedAt: string | null
}

/** The sessions of a file in the order of their first messages; a list of them may hold several runs. */
export function readRuns(values: Iterable<JsonLine>, warnings: Warning[]): Run[] {
  const runs: Run[] = []
  const seen = new Set<string>()
  for (const { line, value } of values) {
    const { data: record } = SdkRecord.safeParse(value)
    const isSpoken = record?.type === 'assistant' || record?.type === 'user'
    if (isSpoken && !record.message) warnings.push({ line, message: 'This message has no content and was left out.' })
    if (!record || !TYPES.has(record.type) || (isSpoken && !record.message)) continue
    if (record.uuid && seen.has(record.uuid)) continue
    if (record.uuid) seen.add(record.uuid)
    addRecord(runOf(runs, record.session_id || null), record)
  }
  return runs
}

const TYPES = new Set(['system', 'assistant', 'user', 'result', 'stream_event', 'control_request'])

/** What is sent before the session has an id belongs to the one that begins next. */
function runOf(runs: Run[], sessionId: string | null): Run {
  const last = runs.at(-1)
  const known = sessionId === null ? last : (runs.find((run) => run.sessionId === sessionId) ?? runs.find((run) => run.sessionId === null))
  if (known) {
    known.sessionId ??= sessionId
    return known
  }
  const begun = { cwd: null, model: null, version: null, isQwen: false }
  const run: Run = { sessionId, main: newConversation(), subagents: new Map(), begun, startedAt: null, endedAt: null }
  runs.push(run)
  return run
}

function addRecord(run: Run, record: SdkRecord): void {
  const at = instantOf(record.timestamp)
  noteTime(run, at)
  if (record.type === 'system') addSystem(run, record, at)
  if (record.type === 'assistant') addAssistant(conversationOf(run, record), record, at)
  if (record.type === 'user') addUser(conversationOf(run, record), record, at)
  if (record.type === 'result') addEnd(run.main, record, at)
  // The stop itself is told by the agent, as a prompt.
  if (record.type === 'control_request' && record.request?.subtype === 'interrupt') run.main.isByHand = true
}

function addSystem(run: Run, record: SdkRecord, at: string | null): void {
  const { subtype, stdout, compact_metadata: compaction } = record
  if (subtype === 'init') {
    run.begun = {
      cwd: run.begun.cwd ?? record.cwd ?? null,
      model: run.begun.model ?? record.model ?? null,
      version: record.claude_code_version ?? record.qwen_code_version ?? run.begun.version,
      isQwen: run.begun.isQwen || !!record.qwen_code_version,
    }
    return
  }
  if (subtype === 'compact_boundary') addMessage(run.main, noticeMessage(at, 'compaction', `Compacted: ${compaction?.trigger ?? 'auto'}`))
  if (subtype === 'hook_response' && stdout) addMessage(run.main, noticeMessage(at, 'context', stdout))
}

function conversationOf({ main, subagents }: Run, { parent_tool_use_id: parent }: SdkRecord): Conversation {
  if (!parent) return main
  const subagent = subagents.get(parent) ?? newConversation()
  subagents.set(parent, subagent)
  return subagent
}

function noteTime(run: Run, at: string | null): void {
  if (at === null) return
  if (run.startedAt === null || at < run.startedAt) run.startedAt = at
  if (run.endedAt === null || at > run.endedAt) run.endedAt = at
}
