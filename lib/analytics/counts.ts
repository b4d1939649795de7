import { Prisma } from '@/lib/db/generated/client'
import { symptomsMask } from '@/lib/domain/rollup-masks'
import { Locus, Severity, Symptom } from '@/lib/domain/taxonomy'

/** Columns over rows of episode_rollup: a JSON object with the episodes of each code, zeros included. */
export const labelCounts = episodesWhere(Symptom.options, (code) => Prisma.sql`symptoms & ${symptomsMask([code])}::int <> 0`)
export const severityCounts = episodesWhere(Severity.options, (code) => Prisma.sql`severity = ${code}`)
export const locusCounts = episodesWhere(Locus.options, (code) => Prisma.sql`locus = ${code}`)

function episodesWhere<Code extends string>(codes: readonly Code[], condition: (code: Code) => Prisma.Sql): Prisma.Sql {
  const entries = codes.map((code) => Prisma.sql`${code}::text, coalesce(sum(episodes) filter (where ${condition(code)}), 0)::int`)
  return Prisma.sql`jsonb_build_object(${Prisma.join(entries)})`
}
