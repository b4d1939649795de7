import type { StartReliability } from '@/lib/domain/transcript'
import type { FileHeader } from './file-header'
import { fileNameTime } from './time'
import type { TurnHeader } from './turn-header'

export type Start = { startedAt: string | null; startReliability: StartReliability; endedAt: string | null }

/**
 * The earliest of the first turn, the header and the file's name, as turns may carry the time of their export. The name is cut to the
 * minute or second, so that a finer time within it is preferred.
 */
export function readStart(fileName: string, file: FileHeader, turnTimes: string[]): Start {
  const written = [...turnTimes.slice(0, 1), ...(file.time?.zoned ? [file.time.at] : [])]
  const exact = written.toSorted()[0] ?? null
  const named = fileNameTime(fileName)
  const endedAt = turnTimes.reduce<string | null>((most, at) => (most === null || at > most ? at : most), null)
  if (exact !== null && (named === null || Date.parse(exact) < Date.parse(named) + (named.endsWith(':00.000Z') ? 60_000 : 1000)))
    return { startedAt: exact, startReliability: 'exact', endedAt }
  if (named !== null) return { startedAt: named, startReliability: 'file', endedAt }
  if (file.time) return { startedAt: file.time.at, startReliability: 'local', endedAt }
  return { startedAt: null, startReliability: 'none', endedAt }
}

/** From three developer turns on, one time for all of them is that of the export. */
export function isExportTime(headers: TurnHeader[]): boolean {
  const times = headers.filter(({ role, sidechain, at }) => role === 'developer' && !sidechain && at !== null).map(({ at }) => at)
  return times.length >= 3 && new Set(times).size === 1
}
