import type { SourceFile, Warning } from '@/lib/formats/format'
import { jsonLines } from '@/lib/formats/jsonl'
import { addRecord, type Conversation, newConversation } from './conversation'
import { type Known, readRecord } from './records'

export type ReadFile = {
  main: Conversation
  /** Sub-agents inside the file, by agent id or, in older files, by the first record of each. */
  chains: Map<string, Conversation>
  title: string | null
  remotes: string[]
  /** Of the records without speech; a file may have no others. */
  mentioned: string | null
  known: number
  warnings: Warning[]
}

/** Reads the records of a file in their order, each uuid once. Branches that were left behind stay: leaving one is an act, too. */
export function readFile(source: SourceFile, isSubagentFile: boolean): ReadFile {
  const file: ReadFile = { main: newConversation(), chains: new Map(), title: null, remotes: [], mentioned: null, known: 0, warnings: [] }
  const seen = new Set<string>()
  const roots = new Map<string, string>()
  let odd = 0
  for (const { line, value } of jsonLines(source.text, file.warnings)) {
    const known = readRecord(value)
    if (known === 'broken') {
      if (++odd <= MOST_WARNINGS)
        file.warnings.push({ line, message: 'This record is of another shape than it should be and was left out.' })
      continue
    }
    if (known === null) continue
    file.known++
    if (known === 'passed') continue
    if (isSeen(known, seen)) continue
    if (known.kind === 'about') noteAbout(file, known)
    else addRecord(isSubagentFile ? file.main : conversationOf(file, known, roots), known)
    noteRemote(file, known)
    if (known.kind === 'about' || known.kind === 'queue') file.mentioned = known.record.sessionId ?? file.mentioned
  }
  if (odd > MOST_WARNINGS) file.warnings.push({ line: null, message: `${odd - MOST_WARNINGS} more records were left out.` })
  return file
}

const MOST_WARNINGS = 50

function isSeen(known: Known, seen: Set<string>): boolean {
  const uuid = 'uuid' in known.record && typeof known.record.uuid === 'string' ? known.record.uuid : null
  if (uuid === null) return false
  if (seen.has(uuid)) return true
  seen.add(uuid)
  return false
}

function conversationOf(file: ReadFile, known: Exclude<Known, { kind: 'about' }>, roots: Map<string, string>): Conversation {
  if (known.kind === 'queue' || !known.record.isSidechain) return file.main
  const { agentId, uuid, parentUuid } = known.record
  const root = agentId ?? roots.get(parentUuid ?? '') ?? uuid ?? ''
  if (uuid) roots.set(uuid, root)
  const chain = file.chains.get(root) ?? newConversation()
  file.chains.set(root, chain)
  return chain
}

function noteAbout(file: ReadFile, { record }: Extract<Known, { kind: 'about' }>): void {
  if (record.type === 'ai-title' || record.type === 'custom-title') file.title = record.customTitle ?? record.aiTitle ?? file.title
}

/** Of a pull request, or of what later versions tell about the repository's visibility. */
function noteRemote(file: ReadFile, known: Known): void {
  const remote =
    known.kind === 'about'
      ? known.record.prRepository
      : known.kind === 'spoken' && known.record.classifierMetaLines
        ? /"remote":"([^"\\]{1,200})"/.exec(known.record.classifierMetaLines)?.[1]
        : null
  if (remote && /^[^/\s]+\/[^/\s]+$/.test(remote)) file.remotes.push(remote)
}
