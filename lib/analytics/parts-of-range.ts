import type { Range } from '@/lib/contracts/metrics'
import { bucketOf, nextBucket } from '@/lib/domain/buckets'

/** The whole months of a range, and the days at its ends that fill none; null where there are none. */
export function partsOf({ from, to }: Range): { months: Range | null; edges: Range[] } {
  const first = from === null || bucketOf(from, 'month') === from ? from : nextBucket(bucketOf(from, 'month'), 'month')
  const end = to === null ? null : bucketOf(to, 'month')
  const isLess = first !== null && end !== null && first >= end
  if (isLess) return { months: null, edges: [{ from, to }] }
  const edges = [
    { from, to: first },
    { from: end, to },
  ].filter((edge) => edge.from !== edge.to)
  return { months: { from: first, to: end }, edges }
}
