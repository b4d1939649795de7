import { type BucketUnit, MAX_BUCKETS } from '@/lib/domain/buckets'

/** Why a trend is not by the unit of time that was asked for; null where it is. */
export function coarserUnit(asked: BucketUnit | null, drawn: BucketUnit): string | null {
  if (asked === null || asked === drawn) return null
  return `More than ${MAX_BUCKETS} ${asked}s cannot be drawn, so it is by ${drawn}; choose a shorter range to see ${asked}s.`
}
