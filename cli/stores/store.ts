import type { Machine } from '../machine'

/** Below `folder`, one name pattern per step: `*` within a name, `**` for any number of folders. */
export type Place = { folder: string; pattern: readonly string[] }

/** One transcript out of a file that may hold several, or why it cannot be read. The id is stable while the transcript grows. */
export type StoredDocument = { id: string; name: string; bytes: Uint8Array } | { id: string; name: string; trouble: string }

/** Where an agent keeps its transcripts, and how they are told apart. */
export type Store = {
  name: string
  /** `folders`: those that the user named, and the repositories of sessions that other stores hold. */
  places: (machine: Machine, folders: readonly string[]) => Place[]
  /** A file that only gets lines added is sent as it grows; any other is sent whole when it changed. */
  grows: (path: string) => boolean
  /** A change here is told at once; the others are looked at from time to time. */
  isLive: boolean
  /** Folders that the agent worked in, as the content names them, the first one first. */
  foldersIn: (text: string) => string[]
  /** Such a folder as told by what lies beside the file. */
  folderBeside?: (path: string) => Promise<string | null>
  /** Until the content names a folder there is no session in the file. */
  namesFolder?: boolean
  /** For databases and trees of files. */
  documents?: (path: string) => AsyncIterable<StoredDocument>
  /** Files beside it that change when it changes. */
  companions?: (path: string) => Promise<string[]>
}
