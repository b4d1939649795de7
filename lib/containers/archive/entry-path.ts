/** Bookkeeping of operating systems that nobody means to upload. */
const IGNORED = /(?:^|\/)__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)$/
const CONTROL = /\p{Cc}/u

export type EntryPath = 'file' | 'ignored' | 'unsafe'

/** Nothing is written to disk, but a path may be shown, stored and exported again, so that one which climbs out is refused. */
export function entryPath(name: string): EntryPath {
  if (isUnsafe(name)) return 'unsafe'
  return name.endsWith('/') || IGNORED.test(name) ? 'ignored' : 'file'
}

function isUnsafe(name: string): boolean {
  return name === '' || name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.includes('\\') || CONTROL.test(name) || climbs(name)
}

const climbs = (name: string) => name.split('/').includes('..')
