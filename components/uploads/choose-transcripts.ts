import { groupFiles } from '@/lib/containers/group-files'
import { splitStorage } from '@/lib/containers/opencode-storage/split-storage'
import { isUsed, type Tree, type TreeKind } from '@/lib/containers/tree-of'

export type NamedFile = { name: string; file: File }
/** Sent by itself; or, of a tree that tells its sessions only together, as one zip. */
export type ChosenFile = NamedFile | { name: string; tree: TreeKind; files: NamedFile[] }

const TRANSCRIPT = /\.(md|markdown|jsonl|ndjson|json|txt|zip|gz|tgz|bundle|vscdb)$|(^|\/)opencode[^/]*\.db$/i
const HIDDEN_JUNK = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/i
/** What a server takes of one archive, unless it is set lower. */
const MOST_FILES = 15_000

/**
 * A file that was named by hand is always sent; of a folder only what can be a transcript by its name, as a folder may
 * hold anything, and trees of checkpoints or of storage whole. `skipped` says how many files were left out; those of a tree
 * that only repeat others do not count.
 */
export async function chooseTranscripts(files: readonly File[]): Promise<{ chosen: ChosenFile[]; skipped: number }> {
  const named = files.map((file) => ({ name: pathOf(file), file }))
  const chosen: ChosenFile[] = []
  let taken = 0
  for (const group of groupFiles(named)) {
    const parts = group.kind === 'file' ? [group.file].filter(({ name }) => isTranscript(name)) : await partsOf(group.tree, group.files)
    if (parts.length > 0) taken += group.kind === 'file' ? 1 : group.files.length
    chosen.push(...parts)
  }
  return { chosen, skipped: named.length - taken }
}

const isTranscript = (name: string) => !HIDDEN_JUNK.test(name) && (!name.includes('/') || TRANSCRIPT.test(name))

/** Chosen folders tell a path in `webkitRelativePath`, dropped ones in the `path` that react-dropzone adds. */
function pathOf(file: File & { path?: string }): string {
  return (file.webkitRelativePath || file.path || file.name).replace(/^\.?\//, '')
}

/** A clone is large and private: it is sent only for the branch of the checkpoints. */
async function holdsCheckpoints(files: readonly NamedFile[]): Promise<boolean> {
  if (files.some(({ name }) => /\/refs\/(?:.*\/)?entire\//.test(`/${name}`))) return true
  const packed = files.find(({ name }) => /(^|\/)packed-refs$/.test(name))
  return /\/entire\//.test((await packed?.file.text()) ?? '')
}

async function partsOf({ kind, root }: Tree, files: NamedFile[]): Promise<ChosenFile[]> {
  if (kind === 'git' && !(await holdsCheckpoints(files))) return []
  const name = root.replace(/\/$/, '') || kind
  const used = files.filter((file) => isUsed(kind, file.name))
  const parts = kind === 'opencode' ? splitStorage(used, MOST_FILES) : [used]
  return parts.map((part, index) => ({
    name: parts.length === 1 ? `${name}.zip` : `${name} (${index + 1} of ${parts.length}).zip`,
    tree: kind,
    files: part,
  }))
}
