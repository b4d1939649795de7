import type { FileContext } from '@/lib/domain/file-context'
import type { Part, Transcript } from '@/lib/domain/transcript'
import type { Parsed } from '@/lib/formats/format'

/** Adds to the file's sessions what its surroundings tell. A remote that the transcript itself names stays. */
export function applyContext(parsed: Parsed, context: FileContext | null): Parsed {
  if (!context) return parsed
  return { ...parsed, sessions: parsed.sessions.map((transcript) => inContext(transcript, context)) }
}

function inContext(transcript: Transcript, { repository, branch, attribution }: FileContext): Transcript {
  const edit = attribution && transcript.origin === 'developer' ? humanEdit(attribution) : null
  return {
    ...transcript,
    repository: isRemote(transcript.repository) ? transcript.repository : (repository ?? transcript.repository),
    branch: transcript.branch ?? branch,
    turns: edit
      ? transcript.turns.map((turn, index, all) => (index === all.length - 1 ? { ...turn, parts: [...turn.parts, edit] } : turn))
      : transcript.turns,
  }
}

/** A folder's name has no owner. */
const isRemote = (repository: string | null) => repository?.includes('/') ?? false

/** Lines that a person added beside the agent's are their own work; changed and removed ones may be the agent's. */
function humanEdit({ humanModified, humanRemoved, files }: NonNullable<FileContext['attribution']>): Part | null {
  if (humanModified + humanRemoved === 0) return null
  const lines = (count: number) => `${count} ${count === 1 ? 'line' : 'lines'}`
  const text = `In the commit of this session a person changed ${lines(humanModified)} and removed ${lines(humanRemoved)}.`
  const [only] = files
  return { type: 'human_edit', target: files.length === 1 && only ? only : null, text }
}
