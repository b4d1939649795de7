import { entirePath } from './entire/entire-path'
import { gitPath } from './git/git-path'
import { storagePath } from './opencode-storage/storage-path'

/** Files that tell a session only together, by the paths they lie at. */
export type TreeKind = 'entire' | 'git' | 'opencode'
export type Tree = { kind: TreeKind; root: string }

/** The tree that a file belongs to if the paths beside it are those of one, which `isTree` says. */
export function treeOf(path: string): Tree | null {
  const git = gitPath(path)
  if (git) return { kind: 'git', root: git.root }
  const entire = entirePath(path)
  if (entire) return { kind: 'entire', root: entire.root }
  const storage = storagePath(path)
  return storage ? { kind: 'opencode', root: storage.root } : null
}

const IS_TREE = {
  git: (paths) => {
    const kinds = new Set(paths.map((path) => gitPath(path)?.kind))
    return kinds.has('head') && (kinds.has('pack') || kinds.has('object'))
  },
  entire: (paths) => paths.some((path) => ['transcript', 'compact', 'subagent'].includes(entirePath(path)?.file ?? '')),
  opencode: (paths) => paths.some((path) => ['session', 'message'].includes(storagePath(path)?.kind ?? '')),
} satisfies Record<TreeKind, (paths: readonly string[]) => boolean>

/** `config` and `storage/project/` are common names: a tree holds what makes it one. */
export function isTree(kind: TreeKind, paths: readonly string[]): boolean {
  return IS_TREE[kind](paths)
}

const USED = {
  git: (path) => gitPath(path)?.kind !== 'other',
  entire: (path) => entirePath(path)?.file !== 'companion',
  opencode: (path) => storagePath(path)?.kind !== 'companion',
} satisfies Record<TreeKind, (path: string) => boolean>

/** Whether a file of a tree is looked at at all; the others need not be sent. */
export function isUsed(kind: TreeKind, path: string): boolean {
  return USED[kind](path)
}

/** Files of a tool that nobody means to upload by themselves: git's and Entire's own, and what SQLite keeps beside a database. */
export function isBookkeeping(path: string): boolean {
  return /(?:^|\/)\.(?:git|entire)\/|\.(?:vscdb|db|sqlite3?)-(?:wal|shm|journal)$/.test(path)
}
