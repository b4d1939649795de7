import type { ArchiveLimits } from '../archive/archive-limits'
import { entryPath } from '../archive/entry-path'
import { entirePath } from '../entire/entire-path'
import { type FailedFile, failed, type ListedFile } from '../opened'
import type { Ref } from './bundle'
import type { ObjectStore } from './object-store'

/** `found` is false if no branch could be read at all. */
export type ListedCheckpoints = { files: ListedFile[]; failures: FailedFile[]; readable: boolean }

/** Where checkpoints may lie. Of a branch with a whole working copy nothing else is looked at. */
const WANTED = /^(?:(?:[0-9a-f]{2}|[0-7][0-9A-HJKMNP-TV-Z])(?:\/|$)|\.entire(?:$|\/metadata(?:\/|$)))/
const DEEPEST = 7
/** `refs/entire/checkpoints/<shard>/<id>` holds one checkpoint, without the folders of its id. */
const ONE_CHECKPOINT = /\/[0-9A-Za-z]{2}\/([0-9a-f]{12}|[0-7][0-9A-HJKMNP-TV-Z]{25})$/

/** The files of all checkpoints that the branches show at their tips; a tip holds every checkpoint before it. */
export async function listCheckpoints(store: ObjectStore, refs: readonly Ref[], limits: ArchiveLimits): Promise<ListedCheckpoints> {
  const files = new Map<string, ListedFile>()
  const failures: FailedFile[] = []
  let readable = false
  let left = limits.maxEntries

  const walk = async (oid: string, path: string, depth: number): Promise<void> => {
    const entries = await store.folder(oid)
    if (!entries) return void (path && failures.push(failed(path, 'corrupt_entry', DAMAGED)))
    readable = true
    for (const { name, kind, oid: child } of entries) {
      const inside = path + name
      if (!WANTED.test(inside)) continue
      if (left-- <= 0) return
      if (entryPath(inside) !== 'file' || name.includes('/')) failures.push(failed(inside.replace(/\p{Cc}/gu, '?'), 'unsafe_path', UNSAFE))
      else if (kind === 'folder' && depth < DEEPEST) await walk(child, `${inside}/`, depth + 1)
      else if (kind === 'link' && entirePath(inside)?.file === 'transcript') failures.push(failed(inside, 'not_a_file', LINK))
      else if (kind === 'file' && !files.has(inside) && entirePath(inside))
        files.set(inside, { name: inside, read: () => store.file(child) })
    }
  }

  const tips = new Map(refs.map((ref) => [`${ref.oid} ${prefixOf(ref)}`, ref]))
  for (const ref of tips.values()) await walk(ref.oid, prefixOf(ref), 0)
  if (left < 0) failures.push(failed('', 'too_many_files', tooMany(limits.maxEntries)))
  return { files: [...files.values()], failures, readable }
}

function prefixOf({ name }: Ref): string {
  const id = ONE_CHECKPOINT.exec(name)?.[1]
  return id ? `${id.slice(0, 2)}/${id.slice(2)}/` : ''
}

const DAMAGED = 'This folder is damaged or missing in the git repository. Fetch it again and pack all of it.'
const UNSAFE = 'The path leads out of the repository or is not a plain relative path, and was left out.'
const LINK = 'This is a link, not a file, and was not followed.'
const tooMany = (most: number) => `The branch shows more than the ${most} files that are allowed. The first ${most} were looked at.`
