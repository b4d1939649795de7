export type GitPath = {
  root: string
  kind: 'head' | 'refs' | 'config' | 'pack' | 'object' | 'other'
  /** Inside the repository. */
  path: string
}

/** In a folder of its own, bare or not; or bare at the top of what was packed. */
const IN_DOT_GIT = /^(?<root>(?:.*\/)?\.git\/)(?<path>[^/].*)$/
const BARE = /^(?<root>(?:.*\/)?)(?<path>HEAD|config|packed-refs|refs\/.+|objects\/(?:pack|info|[0-9a-f]{2})\/.+)$/
const BARE_TRIFLES = /^(?<root>(?:.*\/)?[^/]+\.git\/)(?<path>[^/].*)$/

/** Null for a path that can be no file of a git repository. */
export function gitPath(name: string): GitPath | null {
  const groups = (IN_DOT_GIT.exec(name) ?? BARE.exec(name) ?? BARE_TRIFLES.exec(name))?.groups
  if (!groups) return null
  const { root = '', path = '' } = groups
  return { root, path, kind: kindOf(path) }
}

function kindOf(path: string): GitPath['kind'] {
  if (path === 'HEAD') return 'head'
  if (path === 'config') return 'config'
  if (path === 'packed-refs' || path.startsWith('refs/')) return 'refs'
  if (/^objects\/pack\/pack-[0-9a-f]+\.pack$/.test(path)) return 'pack'
  return /^objects\/[0-9a-f]{2}\/[0-9a-f]{38}$/.test(path) ? 'object' : 'other'
}
