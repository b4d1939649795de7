import git from 'isomorphic-git'
import type { ArchiveLimits } from '../archive/archive-limits'
import { unpackBytes } from '../archive/unpack-bytes'
import type { Content, ListedFile } from '../opened'
import { memoryFs } from './memory-fs'
import { vetPack } from './vet-pack'

export type TreeEntry = { name: string; kind: 'folder' | 'file' | 'link' | 'other'; oid: string }
export type ObjectStore = {
  /** Null, or why the pack was not taken. */
  addPack: (pack: Uint8Array) => Promise<string | null>
  /** The folder that a commit, tag or tree shows; null if it is missing or damaged. */
  folder: (oid: string) => Promise<TreeEntry[] | null>
  file: (oid: string) => Promise<Content>
  config: (path: string) => Promise<string | null>
}

const DIR = '/git'
/** The library keeps every object that it had to follow far for; after so many bytes it starts anew. */
const KEPT = 32 * 1024 ** 2
const OBJECTS_PER_FILE = 50

/** Reads git objects out of packs and of `loose` files by their path inside the repository. Nothing touches a disk. */
export function objectStore(loose: ReadonlyMap<string, ListedFile>, limits: ArchiveLimits): ObjectStore {
  const fs = memoryFs((path) => fetchLoose(loose.get(path.slice(DIR.length + 1)), limits))
  const place = { fs, dir: DIR, gitdir: DIR }
  let cache = {}
  let kept = 0
  let packs = 0
  return {
    addPack: async (pack) => {
      const refused = await vetPack(pack, {
        maxObjectBytes: limits.maxEntryBytes,
        maxTotalBytes: limits.maxTotalBytes,
        maxObjects: limits.maxEntries * OBJECTS_PER_FILE,
      })
      if (refused) return refused
      const filepath = `objects/pack/pack-${++packs}.pack`
      await fs.promises.writeFile(`${DIR}/${filepath}`, pack)
      // The library works without a pause, and other requests wait meanwhile.
      const onProgress = () => new Promise<void>(setImmediate)
      const indexed = await git.indexPack({ ...place, filepath, cache, onProgress }).catch(() => null)
      return indexed ? null : 'The pack of git objects is damaged or was cut off.'
    },
    folder: (oid) =>
      git.readTree({ ...place, oid, cache }).then(
        ({ tree }) => tree.map((entry) => ({ name: entry.path, oid: entry.oid, kind: kindOf(entry.type, entry.mode) })),
        () => null,
      ),
    file: async (oid) => {
      if (kept > KEPT) {
        cache = {}
        kept = 0
      }
      const blob = await git.readBlob({ ...place, oid, cache }).catch(() => null)
      kept += blob?.blob.byteLength ?? 0
      return blob ? { bytes: blob.blob } : { error: MISSING }
    },
    config: (path) => git.getConfig({ ...place, path }).then(textOrNull, () => null),
  }
}

const MISSING = {
  code: 'corrupt_entry',
  message: 'This file is damaged or missing in the git repository. Fetch it again and pack all of it.',
}

function kindOf(type: string, mode: string): TreeEntry['kind'] {
  if (type === 'tree') return 'folder'
  if (mode === '120000') return 'link'
  return type === 'blob' ? 'file' : 'other'
}

const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null)

/** The library unpacks a loose object whatever becomes of it, so that it gets only those that stay within the limits. */
async function fetchLoose(file: ListedFile | undefined, limits: ArchiveLimits): Promise<Uint8Array | null> {
  const content = await file?.read()
  if (!content || 'error' in content) return null
  if (!file?.name.includes('objects/')) return content.bytes
  const unpacked = await unpackBytes(content.bytes, 'zlib', limits.maxTotalBytes, limits)
  return 'error' in unpacked ? null : content.bytes
}
