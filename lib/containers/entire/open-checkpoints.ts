import type { FileContext } from '@/lib/domain/file-context'
import type { Content, ListedFile, Opened } from '../opened'
import { joinPieces } from './join-pieces'
import { listSnapshots, type Snapshot } from './list-snapshots'
import { sessionIdOf, snapshotMetadata } from './snapshot-metadata'

type Described = Snapshot & { name: string; createdAt: string; context: FileContext }
type Measured = { snapshot: Described; lines: number; bytes: number }

/**
 * The sessions of a checkpoint tree. Each checkpoint holds the whole session so far: the longest is handed on, the others
 * are counted in its note. `repository` is what surrounds the tree, where that is certain.
 */
export async function* openCheckpoints(
  files: readonly ListedFile[],
  { repository, maxBytes }: { repository: string | null; maxBytes: number },
): AsyncGenerator<Opened> {
  for (const snapshots of (await bySession(listSnapshots(files), repository)).values()) yield* openSession(snapshots, maxBytes)
}

async function bySession(snapshots: Snapshot[], repository: string | null): Promise<Map<string, Described[]>> {
  const sessions = new Map<string, Described[]>()
  for (const snapshot of snapshots) {
    const name = snapshot.pieces[0]?.name ?? ''
    const content = await snapshot.metadata?.read()
    const told = snapshotMetadata(content && 'bytes' in content ? content.bytes : null)
    const id = snapshot.isSubagent
      ? `${told.sessionId} ${snapshot.session}`
      : (told.sessionId ?? (snapshot.session && sessionIdOf(snapshot.session)))
    const sent = snapshot.pieces[0]?.context
    const context = {
      ...told.context,
      repository: repository ?? sent?.repository ?? null,
      branch: told.context.branch ?? sent?.branch ?? null,
    }
    const described = { ...snapshot, name, createdAt: told.createdAt, context }
    sessions.set(id ?? name, [...(sessions.get(id ?? name) ?? []), described])
  }
  return sessions
}

async function* openSession(snapshots: Described[], maxBytes: number): AsyncGenerator<Opened> {
  const measured: Measured[] = []
  if (snapshots.length === 1) measured.push(...snapshots.map((snapshot) => ({ snapshot, lines: 0, bytes: 0 })))
  else
    for (const snapshot of snapshots) {
      const content = await readPieces(snapshot, maxBytes)
      if ('error' in content) yield { name: snapshot.name, error: content.error }
      else measured.push({ snapshot, lines: linesIn(content.bytes), bytes: content.bytes.byteLength })
    }
  const [longest] = measured.toSorted(byLength)
  if (!longest) return

  const { name, context } = longest.snapshot
  const content = await readPieces(longest.snapshot, maxBytes)
  if ('error' in content) yield { name, error: content.error }
  else yield { name, bytes: content.bytes, context, notes: notesOf(measured.length) }
}

/** By lines first: secrets that are masked in some snapshots change the bytes, never the lines. */
function byLength(a: Measured, b: Measured): number {
  return b.lines - a.lines || b.bytes - a.bytes || (a.snapshot.createdAt < b.snapshot.createdAt ? 1 : -1)
}

async function readPieces({ pieces }: Snapshot, maxBytes: number): Promise<Content> {
  const read: Uint8Array[] = []
  let size = 0
  for (const piece of pieces) {
    const content = await piece.read()
    if ('error' in content) return content
    size += content.bytes.byteLength
    if (size > maxBytes) return { error: TOO_LARGE }
    read.push(content.bytes)
  }
  return { bytes: joinPieces(read) }
}

const TOO_LARGE = {
  code: 'too_large',
  message: 'Put together, the pieces of this transcript are larger than a file may be. Raise MAX_FILE_MB on the server.',
}

function linesIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) count++
  return count
}

function notesOf(count: number): string[] {
  if (count < 2) return []
  return [`The longest of ${count} snapshots of this session. The others hold its beginning and were left out.`]
}
