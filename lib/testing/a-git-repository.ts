import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import git from 'isomorphic-git'
import { memoryFs } from '@/lib/containers/git/memory-fs'

const AUTHOR = { name: 'Nobody', email: 'nobody@example.test', timestamp: 0, timezoneOffset: 0 }
const DIR = '/repo'

/** A git repository in memory whose one commit shows the files, given by path. */
export async function aGitRepository(files: Record<string, Uint8Array | string>) {
  const kept = new Map<string, Uint8Array>()
  const fs = memoryFs(async (path) => kept.get(path) ?? null)
  fs.promises.writeFile = async (path, bytes) => void kept.set(path, Buffer.from(bytes))
  const place = { fs, dir: DIR, gitdir: DIR }
  const oids: string[] = []
  const remember = (oid: string) => {
    oids.push(oid)
    return oid
  }

  const writeFolder = async (folder: Record<string, Uint8Array | string>): Promise<string> => {
    const names = [...new Set(Object.keys(folder).map((path) => path.split('/')[0] ?? ''))]
    const tree = []
    for (const name of names) {
      const file = folder[name]
      if (file !== undefined) {
        const blob = Buffer.from(file)
        tree.push({ mode: '100644', path: name, type: 'blob' as const, oid: remember(await git.writeBlob({ ...place, blob })) })
        continue
      }
      const inside = Object.entries(folder).filter(([path]) => path.startsWith(`${name}/`))
      const child = Object.fromEntries(inside.map(([path, content]) => [path.slice(name.length + 1), content]))
      tree.push({ mode: '040000', path: name, type: 'tree' as const, oid: await writeFolder(child) })
    }
    return remember(await git.writeTree({ ...place, tree }))
  }

  const tree = await writeFolder(files)
  const commit = { message: 'Checkpoint', tree, parent: [], author: AUTHOR, committer: AUTHOR }
  const head = remember(await git.writeCommit({ ...place, commit }))
  const { packfile } = await git.packObjects({ ...place, oids: [...new Set(oids)] })
  const loose = [...kept].map(([path, bytes]) => [path.slice(DIR.length + 1), bytes] as const)
  return { head, pack: Buffer.from(packfile ?? new Uint8Array()), loose: Object.fromEntries(loose) }
}

const CHECKPOINTS = 'refs/heads/entire/checkpoints/v1'

export function aBundle({ head, pack }: { head: string; pack: Uint8Array }, ref = CHECKPOINTS, more = ''): Buffer {
  return Buffer.concat([Buffer.from(`# v2 git bundle\n${more}${head} ${ref}\n\n`), pack])
}

/** An object of a pack as it stands there; `before` is what a delta says of its base. */
export function aPackedObject(type: number, content: Uint8Array, { size = content.byteLength, before = new Uint8Array() } = {}): Buffer {
  const header = [(type << 4) | (size & 15)]
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    header[header.length - 1] = (header.at(-1) ?? 0) | 0x80
    header.push(rest & 0x7f)
  }
  return Buffer.concat([Buffer.from(header), before, deflateSync(content)])
}

/** A pack of any objects, with a right checksum. */
export function aPack(objects: readonly Uint8Array[], count = objects.length): Buffer {
  const header = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1')
  header.writeUInt32BE(count, 8)
  const body = Buffer.concat([header, ...objects])
  return Buffer.concat([body, createHash('sha1').update(body).digest()])
}
