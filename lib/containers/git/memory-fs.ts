/** A file system as isomorphic-git asks for one. Only what it writes itself is kept, in memory; `fetch` answers all else. */
export function memoryFs(fetch: (path: string) => Promise<Uint8Array | null>) {
  const written = new Map<string, Uint8Array>()
  const readFile = async (path: string, options?: string | { encoding?: string }) => {
    const bytes = written.get(path) ?? (await fetch(path))
    if (!bytes) throw missing(path)
    const isText = (typeof options === 'string' ? options : options?.encoding) === 'utf8'
    return isText ? new TextDecoder().decode(bytes) : bytes
  }
  const stat = async (path: string) => {
    const bytes = written.get(path)
    if (!bytes) throw missing(path)
    return { size: bytes.byteLength, mtimeMs: 0, ctimeMs: 0, isFile: () => true, isDirectory: () => false, isSymbolicLink: () => false }
  }
  const refuse = async (path: string) => {
    throw missing(path)
  }
  return {
    promises: {
      readFile,
      writeFile: async (path: string, bytes: Uint8Array) => void written.set(path, bytes),
      readdir: async (folder: string) => childrenOf(folder, [...written.keys()]),
      mkdir: async () => {},
      stat,
      lstat: stat,
      rmdir: refuse,
      unlink: refuse,
      readlink: refuse,
      symlink: refuse,
    },
  }
}

function childrenOf(folder: string, paths: string[]): string[] {
  const inside = paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1).split('/')[0] ?? '')
  return [...new Set(inside)]
}

const missing = (path: string) => Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT' })
