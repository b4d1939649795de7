import { isSqlite } from './index'
import { fileAccess } from './random-access'

/** Whether a file on this machine is a database, by its beginning. One that cannot be opened is none: reading it tells why. */
export function isDatabaseAt(path: string): boolean {
  try {
    const file = fileAccess(path)
    const beginning = new Uint8Array(16)
    file.read(beginning, 0)
    file.close()
    return isSqlite(beginning)
  } catch {
    return false
  }
}
