import type { ReceivedFile } from '@/lib/domain/received-file'
import { repositoryFromRemote } from '@/lib/domain/repository-name'
import type { ArchiveLimits } from '../archive/archive-limits'
import { openCheckpoints } from '../entire/open-checkpoints'
import { failed, type ListedFile, type Opened } from '../opened'
import { isBookkeeping } from '../tree-of'
import { type Ref, readBundle, refIn } from './bundle'
import { gitPath } from './git-path'
import { listCheckpoints } from './list-checkpoints'
import { type ObjectStore, objectStore } from './object-store'

/** Of one repository or bundle: how it is called, and what is known of it. */
type Source = { name: string; repository: string | null; isPartial: boolean }

const ENTIRE = /(?:^|\/)entire\//

/** The sessions of the checkpoints in a git bundle, of whatever branches it has. */
export async function* openBundle(file: ReceivedFile, limits: ArchiveLimits): AsyncGenerator<Opened> {
  const bundle = readBundle(file.bytes)
  if (typeof bundle === 'string') return yield failed(file.name, 'corrupt_archive', bundle)

  const store = objectStore(new Map(), limits)
  const refused = await store.addPack(bundle.pack)
  if (refused) return yield failed(file.name, 'corrupt_archive', `${refused} ${ONLY_CHECKPOINTS}`)
  const own = bundle.refs.filter(({ name }) => ENTIRE.test(name))
  const source = { name: file.name, repository: file.context?.repository ?? null, isPartial: bundle.isPartial }
  yield* openBranches(store, own.length > 0 ? own : bundle.refs, source, limits)
}

/** The sessions of the checkpoints in a clone. A working copy without any is passed over in silence. */
export async function* openRepository(files: readonly ListedFile[], root: string, limits: ArchiveLimits): AsyncGenerator<Opened> {
  const byPath = new Map(files.map((file) => [gitPath(file.name)?.path ?? '', file]))
  const refs = (await refsIn(byPath)).filter(({ name }) => ENTIRE.test(name))
  const name = root.replace(/\/$/, '') || 'repository'
  if (refs.length === 0) return isBookkeeping(root) ? undefined : yield failed(name, 'no_checkpoints', NO_CHECKPOINTS)

  const store = objectStore(byPath, limits)
  for (const [path, file] of byPath) {
    if (gitPath(file.name)?.kind !== 'pack') continue
    const content = await file.read(limits.maxTotalBytes)
    const refused = 'error' in content ? content.error.message : await store.addPack(content.bytes)
    if (refused) yield failed(root + path, 'corrupt_archive', `${refused} ${ONLY_CHECKPOINTS}`)
  }
  const remote = await store.config('remote.origin.url')
  yield* openBranches(store, refs, { name, repository: remote && repositoryFromRemote(remote), isPartial: false }, limits)
}

async function* openBranches(store: ObjectStore, refs: Ref[], source: Source, limits: ArchiveLimits): AsyncGenerator<Opened> {
  const { files, failures, readable } = await listCheckpoints(store, refs, limits)
  if (!readable) return yield failed(source.name, 'corrupt_archive', source.isPartial ? PARTIAL : UNREADABLE)
  if (files.length === 0 && failures.length === 0) return yield failed(source.name, 'no_checkpoints', NO_CHECKPOINTS)
  yield* openCheckpoints(files, { repository: source.repository, maxBytes: limits.maxEntryBytes })
  for (const { name, error } of failures) yield { name: name || source.name, error }
}

/** Branches of the clone itself stand before those of its remotes. */
async function refsIn(files: ReadonlyMap<string, ListedFile>): Promise<Ref[]> {
  const own: Ref[] = []
  const packed: Ref[] = []
  for (const [path, file] of files) {
    if (path !== 'packed-refs' && !ENTIRE.test(path)) continue
    if (path !== 'packed-refs' && !path.startsWith('refs/')) continue
    const content = await file.read()
    const text = 'bytes' in content ? new TextDecoder().decode(content.bytes) : ''
    if (path === 'packed-refs') packed.push(...text.split('\n').flatMap(refIn))
    else own.push(...refIn(`${text.trim()} ${path}`))
  }
  const loose = new Set(own.map(({ name }) => name))
  const all = [...own, ...packed.filter(({ name }) => !loose.has(name))]
  return all.toSorted((a, b) => Number(a.name.includes('remotes/')) - Number(b.name.includes('remotes/')))
}

const MAKE_BUNDLE = 'git bundle create checkpoints.bundle entire/checkpoints/v1'
const ONLY_CHECKPOINTS = `Upload the checkpoints alone: ${MAKE_BUNDLE}`
const NO_CHECKPOINTS = `There are no Entire checkpoints in it. Make a bundle of their branch: ${MAKE_BUNDLE}`
const PARTIAL = `The bundle leaves out commits that it needs. Make it anew without exclusions: ${MAKE_BUNDLE}`
const UNREADABLE = `The branch of the checkpoints is damaged or not complete. Fetch it again and make a bundle: ${MAKE_BUNDLE}`
