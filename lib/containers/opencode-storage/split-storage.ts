import { storagePath } from './storage-path'

/** Parts of a storage folder with at most so many files each, where no session is torn apart. */
export function splitStorage<File extends { name: string }>(files: readonly File[], most: number): File[][] {
  const groups: File[][] = []
  for (const session of bySession(files).values()) {
    const last = groups.at(-1)
    if (last && last.length + session.length <= most) last.push(...session)
    else groups.push([...session])
  }
  return groups
}

/** A part may tell only its message, so that messages are looked up first. */
function bySession<File extends { name: string }>(files: readonly File[]): Map<string, File[]> {
  const placed = files.map((file) => ({ file, path: storagePath(file.name) }))
  const sessionOf = new Map(placed.flatMap(({ path }) => (path?.kind === 'message' ? [[path.message, path.session] as const] : [])))
  const sessions = new Map<string, File[]>()
  for (const { file, path } of placed) {
    if (!path || path.kind === 'companion') continue
    const session = path.kind === 'part' ? sessionOf.get(path.message) : path.session
    if (session === undefined) continue
    const own = sessions.get(session)
    if (own) own.push(file)
    else sessions.set(session, [file])
  }
  return sessions
}
