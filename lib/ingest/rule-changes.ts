import type { Part, Transcript } from '@/lib/domain/transcript'
import { ruleFile } from './rule-file'

/** A rules file that was changed, and in which turn it was first. */
export type RuleChange = { file: string; turn: number }

/** What one session changes more than that is no rule, but a tree of files. */
const MOST = 20

/**
 * The rules files that the agent or the developer changes in a session, as far as an edit names its file: one inside a shell's
 * command line goes unseen. An edit that was refused or that failed changed nothing.
 */
export function ruleChanges({ turns, workingDirectory }: Pick<Transcript, 'turns' | 'workingDirectory'>): RuleChange[] {
  const undone = undoneCalls(turns.flatMap(({ parts }) => parts))
  const changes = new Map<string, number>()
  for (const { number, parts } of turns)
    for (const part of parts)
      for (const path of changedPaths(part, undone)) {
        const file = ruleFile(path, workingDirectory)
        if (file !== null && !changes.has(file)) changes.set(file, number)
      }
  return Array.from(changes, ([file, turn]) => ({ file, turn })).slice(0, MOST)
}

/** One call may name several files, with a comma between them. */
function changedPaths(part: Part, undone: ReadonlySet<string>): string[] {
  if (part.type === 'human_edit') return part.target === null ? [] : part.target.split(', ')
  if (part.type !== 'tool_call' || part.target === null || (part.kind !== 'edit' && part.kind !== 'delete')) return []
  return part.id !== null && undone.has(part.id) ? [] : part.target.split(', ')
}

function undoneCalls(parts: readonly Part[]): Set<string> {
  const ids = parts.map((part) => (part.type === 'rejection' || (part.type === 'tool_result' && part.failed === true) ? part.callId : null))
  return new Set(ids.filter((id) => id !== null))
}
