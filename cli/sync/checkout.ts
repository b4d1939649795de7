import { execFile } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { repositoryFromRemote } from '@/lib/domain/repository-name'

/** The git working copy around a folder, as it is now. */
export type Checkout = { root: string; repository: string | null; branch: string | null }
export type FindCheckout = (folder: string) => Promise<Checkout | null>

/** Remembers what it found, for the length of a pass. */
export function checkoutFinder(): FindCheckout {
  const known = new Map<string, Promise<Checkout | null>>()
  return (folder) => {
    const found = known.get(folder) ?? findCheckout(folder)
    known.set(folder, found)
    return found
  }
}

/** Null for a folder that is gone: what lies above it may be another repository. */
async function findCheckout(folder: string): Promise<Checkout | null> {
  if (!isAbsolute(folder) || !(await exists(folder))) return null
  const root = await rootAbove(folder)
  if (!root) return null
  const own = await gitFolder(root)
  const common = await commonFolder(own)
  const config = (await readOrNull(join(common, 'config'))) ?? ''
  const remote = remoteIn(config) ?? (await remoteByGit(root))
  const head = (await readOrNull(join(own, 'HEAD'))) ?? ''
  return { root, repository: remote && repositoryFromRemote(remote), branch: /^ref: refs\/heads\/(.+)$/m.exec(head)?.[1] ?? null }
}

async function rootAbove(folder: string): Promise<string | null> {
  if (await exists(join(folder, '.git'))) return folder
  const above = dirname(folder)
  return above === folder ? null : rootAbove(above)
}

/** In a further working tree and in a submodule `.git` is a file that names the folder. */
async function gitFolder(root: string): Promise<string> {
  const path = join(root, '.git')
  const pointer = /^gitdir: (.+)$/m.exec((await readOrNull(path)) ?? '')?.[1]
  return pointer ? resolve(root, pointer.trim()) : path
}

async function commonFolder(own: string): Promise<string> {
  const pointer = await readOrNull(join(own, 'commondir'))
  return pointer ? resolve(own, pointer.trim()) : own
}

/** The URL of `origin`, else that of the only remote. */
function remoteIn(config: string): string | null {
  const remotes = new Map<string, string>()
  for (const section of config.split(/^(?=\s*\[)/m)) {
    const name = /^\s*\[remote "(.+)"\]/.exec(section)?.[1]
    const url = /^\s*url\s*=\s*(.+?)\s*$/m.exec(section)?.[1]
    if (name && url) remotes.set(name, url)
  }
  const [only] = remotes.values()
  return remotes.get('origin') ?? (remotes.size === 1 && only ? only : null)
}

const run = promisify(execFile)

/** Git knows of included and conditional settings. Variables of a hook that runs inside of git would lead elsewhere. */
async function remoteByGit(root: string): Promise<string | null> {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, ...env } = process.env
  try {
    const { stdout } = await run('git', ['-C', root, 'remote', 'get-url', 'origin'], { env, timeout: 5_000, windowsHide: true })
    return stdout.trim() || null
  } catch {
    // No git on this machine, or no remote of that name: the session goes by its folder.
    return null
  }
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )
const readOrNull = (path: string) => readFile(path, 'utf8').catch(() => null)
