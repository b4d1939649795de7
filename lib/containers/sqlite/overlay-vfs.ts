import type { Sqlite3Static, WasmPointer } from '@sqlite.org/sqlite-wasm'
import { type OverlayFile, overlayFile } from './overlay-file'

export const OVERLAY_VFS = 'overlay'

type Opened = Map<WasmPointer, OverlayFile>
type FileMethods = NonNullable<NonNullable<Parameters<Sqlite3Static['vfs']['installVfs']>[0]['io']>['methods']>
type SystemMethods = NonNullable<NonNullable<Parameters<Sqlite3Static['vfs']['installVfs']>[0]['vfs']>['methods']>

/** Larger than SQLite's own part of a file handle, which is one pointer. */
const HANDLE_SIZE = 16

/**
 * Gives SQLite a file system that holds these files and nothing else. What is not there yet, such as a journal, begins empty in
 * memory. There are no locks: nobody else sees what is written here.
 */
export function installOverlayVfs(sqlite3: Sqlite3Static, files: Map<string, OverlayFile>): void {
  const { capi, vfs } = sqlite3
  const opened: Opened = new Map()
  const methods = new capi.sqlite3_io_methods()
  const system = new capi.sqlite3_vfs()
  system.$iVersion = 1
  system.$szOsFile = HANDLE_SIZE
  system.$mxPathname = 512
  vfs.installVfs({
    io: { struct: methods, methods: fileMethods(sqlite3, opened) },
    vfs: { struct: system, name: OVERLAY_VFS, methods: systemMethods(sqlite3, files, opened, methods.pointer) },
  })
}

function fileMethods({ capi, wasm }: Sqlite3Static, opened: Opened): FileMethods {
  const heap = (at: WasmPointer, length: number) => wasm.heap8u().subarray(at, at + length)
  const done = () => capi.SQLITE_OK
  /** An exception must not cross into the program. */
  const use = (file: WasmPointer, act: (file: OverlayFile) => unknown) => {
    const found = opened.get(file)
    try {
      return found && act(found) !== false ? capi.SQLITE_OK : capi.SQLITE_IOERR_SHORT_READ
    } catch {
      return capi.SQLITE_IOERR
    }
  }
  return {
    xClose: (file) => {
      opened.delete(file)
      return capi.SQLITE_OK
    },
    // Places and sizes are of 64 bits and come as bigint, whatever their types say.
    xRead: (file, into, length, at) => use(file, (one) => one.read(heap(into, length), Number(at)) === length),
    xWrite: (file, from, length, at) => use(file, (one) => one.write(heap(from, length), Number(at))),
    xTruncate: (file, size) => use(file, (one) => one.truncate(Number(size))),
    xFileSize: (file, size) => use(file, (one) => wasm.poke64(size, BigInt(one.size))),
    xCheckReservedLock: (_, held) => {
      wasm.poke32(held, 0)
      return capi.SQLITE_OK
    },
    xSync: done,
    xLock: done,
    xUnlock: done,
    xFileControl: () => capi.SQLITE_NOTFOUND,
    xSectorSize: () => 4096,
    xDeviceCharacteristics: () => 0,
  }
}

function systemMethods(
  { capi, wasm }: Sqlite3Static,
  files: Map<string, OverlayFile>,
  opened: Opened,
  methods: WasmPointer,
): SystemMethods {
  const nameAt = (name: WasmPointer) => (name ? (wasm.cstrToJs(name) ?? '') : '')
  return {
    xOpen: (_, zName, file, flags, outFlags) => {
      const name = nameAt(zName)
      const found = files.get(name) ?? overlayFile(null)
      if (name !== '') files.set(name, found)
      opened.set(file, found)
      wasm.pokePtr(file, methods)
      if (outFlags) wasm.poke32(outFlags, flags)
      return capi.SQLITE_OK
    },
    xDelete: (_, zName) => {
      files.delete(nameAt(zName))
      return capi.SQLITE_OK
    },
    xAccess: (_, zName, __, found) => {
      wasm.poke32(found, files.has(nameAt(zName)) ? 1 : 0)
      return capi.SQLITE_OK
    },
    xFullPathname: (_, zName, length, into) => (wasm.cstrncpy(into, zName, length) < length ? capi.SQLITE_OK : capi.SQLITE_CANTOPEN),
    // Neither chance nor time may decide what is read.
    xRandomness: (_, length, into) => {
      wasm.heap8u().fill(0, into, into + length)
      return length
    },
    xCurrentTime: (_, into) => {
      wasm.poke64f(into, 0)
      return capi.SQLITE_OK
    },
    xSleep: () => capi.SQLITE_OK,
    xGetLastError: () => capi.SQLITE_OK,
  }
}
