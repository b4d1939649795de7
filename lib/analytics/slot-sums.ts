import { countsText } from '@/lib/db/counts-text'
import { Prisma } from '@/lib/db/generated/client'

/** Sums of `counts` at these places, from 0. */
export function slotSums(places: readonly number[]): Prisma.Sql {
  const sums = places.map((place) => Prisma.sql`coalesce(sum(counts[${Prisma.raw(String(place + 1))}]), 0)`)
  return countsText(Prisma.sql`array[${Prisma.join(sums)}]`)
}

/** A list of counts, unpacked once and not for each place that is looked up. Fence the query that selects it with `offset 0`. */
export const unpacked = (column: 'counts' | 'pairs') => Prisma.sql`${Prisma.raw(column)} || '{}' as counts`
