import type { Coverage } from '@/lib/contracts/metrics'
import type { Standing } from '@/lib/contracts/sessions'
import { exclusionOf } from './exclusions'

/** A number of the strip: sessions of a standing, or files. */
export type CoveragePart = { name: string; count: number; standing: Standing | null; exclusion: string | null; isFile: boolean }

/** All sessions and those that count always stand there; the rest only where there are any. */
export function coverageParts({ files, sessions: { counted, pending, failed, excluded } }: Coverage): CoveragePart[] {
  const reasons = Object.entries(excluded).map(([reason, count]) =>
    part(`Excluded: ${exclusionOf(reason).name}`, count, 'excluded', reason),
  )
  const all = counted + pending + failed + reasons.reduce((sum, { count }) => sum + count, 0)
  const received = Object.values(files).reduce((sum, count) => sum + count, 0)
  return [
    part('All sessions', all, null),
    part('Counted', counted, 'counted'),
    ...[part('Waiting', pending, 'pending'), part('Not classified', failed, 'failed'), ...reasons].filter(({ count }) => count > 0),
    ...[
      { ...part('Files received', received, null), isFile: true },
      { ...part('Unreadable files', files.failed, null), isFile: true },
    ].filter(({ count }) => count > 0),
  ]
}

function part(name: string, count: number, standing: Standing | null, exclusion: string | null = null): CoveragePart {
  return { name, count, standing, exclusion, isFile: false }
}
