import type { ListedFile } from '../opened'
import { type EntireFile, entirePath } from './entire-path'

/** One state of one session: its transcript in one or more pieces, and where what is known of it stands. */
export type Snapshot = {
  pieces: ListedFile[]
  metadata: ListedFile | null
  /** The session by its path; null where only the metadata tells. */
  session: string | null
  isSubagent: boolean
}

type Folder = Record<EntireFile, { file: ListedFile; piece: number }[]> & { session: string | null }

/** The snapshots of a checkpoint tree by its paths. What stands beside them belongs to them and is no transcript. */
export function listSnapshots(files: readonly ListedFile[]): Snapshot[] {
  const folders = new Map<string, Folder>()
  for (const file of files) {
    const path = entirePath(file.name)
    if (!path) continue
    const folder = folders.get(path.folder) ?? emptyFolder(path.session)
    folders.set(path.folder, folder)
    folder[path.file].push({ file, piece: path.piece })
  }
  return [...folders.values()].flatMap(snapshotsIn)
}

function emptyFolder(session: string | null): Folder {
  return { session, transcript: [], compact: [], subagent: [], metadata: [], companion: [] }
}

function snapshotsIn({ transcript, compact, subagent, metadata: [described], session }: Folder): Snapshot[] {
  const metadata = described?.file ?? null
  const chosen = transcript.length > 0 ? transcript.toSorted((a, b) => a.piece - b.piece) : compact
  const main: Snapshot[] = chosen.length > 0 ? [{ pieces: chosen.map(({ file }) => file), metadata, session, isSubagent: false }] : []
  return [...main, ...subagent.map(({ file }) => ({ pieces: [file], metadata, session: baseName(file.name), isSubagent: true }))]
}

const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1)
