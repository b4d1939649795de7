import { archiveKind } from './archive-kind'
import { failedEntry, type UnpackedEntry } from './archive-limits'

export function refuseNested(entry: { name: string; bytes: Uint8Array }): UnpackedEntry {
  const kind = archiveKind(entry.bytes)
  if (!kind) return entry
  return failedEntry(
    entry.name,
    'nested_archive',
    `This is an archive (${kind}) inside an archive. Unpack it and upload its files or one zip of them.`,
  )
}
