import type { FileContext } from '@/lib/domain/file-context'
import type { ReceivedFile } from '@/lib/domain/received-file'
import { archiveKind } from './archive/archive-kind'
import type { ArchiveLimits } from './archive/archive-limits'
import { listZip } from './archive/list-zip'
import { openGzip } from './archive/open-gzip'
import { openCheckpoints } from './entire/open-checkpoints'
import { isBundle } from './git/bundle'
import { openBundle, openRepository } from './git/open-repository'
import { type FileGroup, groupFiles } from './group-files'
import { openStorage } from './opencode-storage/open-storage'
import { failed, type ListedFile, type Opened, tooLarge, within } from './opened'
import { isSqlite, transcriptsInSqlite } from './sqlite'
import { isDatabaseAt } from './sqlite/is-database-at'

export type ContainerLimits = ArchiveLimits

/**
 * Every transcript in the files, which were sent together: those of archives, databases, git bundles and clones, and those
 * that a tree of files tells only together. One at a time and in memory. Never throws: what cannot be read is told.
 */
export async function* openContainers(files: readonly ListedFile[], limits: ContainerLimits): AsyncGenerator<Opened> {
  for (const group of groupFiles(files)) {
    const isTree = group.kind === 'tree'
    yield* openGroup(isTree ? { ...group, files: group.files.map((file) => within(file, limits.maxEntryBytes)) } : group, limits, openFile)
  }
}

type OpenFile = (file: ReceivedFile, limits: ContainerLimits) => AsyncGenerator<Opened>

async function* openGroup(group: FileGroup<ListedFile>, limits: ContainerLimits, open: OpenFile): AsyncGenerator<Opened> {
  const maxBytes = limits.maxEntryBytes
  if (group.kind === 'tree') {
    switch (group.tree.kind) {
      case 'entire':
        return yield* openCheckpoints(group.files, { repository: null, maxBytes })
      case 'opencode':
        return yield* openStorage(group.files, { maxBytes })
      case 'git':
        return yield* openRepository(group.files, group.tree.root, limits)
      default:
        return group.tree.kind satisfies never
    }
  }
  const { name, path = null, context = null, read } = group.file
  if (path !== null && isDatabaseAt(path)) return yield* inContext(transcriptsInSqlite({ path }, { maxBytes }), context)

  const content = await read(MAY_BE_LARGE.test(name) ? limits.maxTotalBytes / 4 : undefined)
  if ('error' in content) yield { name, error: content.error }
  else yield* open({ name, bytes: content.bytes, context }, limits)
}

async function* openFile(file: ReceivedFile, limits: ContainerLimits): AsyncGenerator<Opened> {
  const kind = archiveKind(file.bytes)
  if (kind === 'zip') return yield* openZip(file, limits)
  if (kind !== 'gzip') return yield* openContent(file, limits)
  const unpacked = await openGzip(file, limits)
  if ('error' in unpacked) yield unpacked
  else yield* openInside(unpacked, limits)
}

async function* openZip(file: ReceivedFile, limits: ContainerLimits): AsyncGenerator<Opened> {
  const { files, trouble, exhausted } = await listZip(file, limits)
  for (const group of groupFiles(files)) {
    yield* openGroup(group, limits, openInside)
    const end = exhausted()
    if (end) return yield end
  }
  if (trouble) yield trouble
}

/** An archive in an archive would multiply what each may unpack to. */
async function* openInside(file: ReceivedFile, limits: ContainerLimits): AsyncGenerator<Opened> {
  const kind = archiveKind(file.bytes)
  if (kind) yield failed(file.name, 'nested_archive', nested(kind))
  else yield* openContent(file, limits)
}

async function* openContent(file: ReceivedFile, limits: ContainerLimits): AsyncGenerator<Opened> {
  if (isBundle(file.bytes)) yield* openBundle(file, limits)
  else if (isSqlite(file.bytes)) yield* inContext(transcriptsInSqlite(file, { maxBytes: limits.maxEntryBytes }), file.context ?? null)
  else if (file.bytes.byteLength > limits.maxEntryBytes)
    yield { name: file.name, error: tooLarge(file.bytes.byteLength, limits.maxEntryBytes) }
  else yield file
}

/** What the sender knows of a database holds for every session in it. */
async function* inContext(sessions: AsyncGenerator<Opened>, context: FileContext | null): AsyncGenerator<Opened> {
  for await (const one of sessions) yield 'error' in one ? one : { ...one, context: one.context ?? context }
}

/** Inside an archive: a container of its own, which may be larger than one transcript. */
const MAY_BE_LARGE = /\.(?:bundle|vscdb|db|sqlite3?)$/i

const nested = (kind: string) => `This is an archive (${kind}) inside an archive. Unpack it and upload its files or one zip of them.`
