import { Prisma } from '@/lib/db/generated/client'
import { type Filters, narrowsEpisodes } from '@/lib/domain/filters'
import { profileMaskFor, symptomsMask } from '@/lib/domain/rollup-masks'

/** Cells of a workspace that the filters let through; fits every rollup and session alike. Null: the rows are all of one. */
export function inCells(workspaceId: string | null, filters: Filters): Prisma.Sql {
  return allOf([
    workspaceId === null ? Prisma.sql`true` : Prisma.sql`workspace_id = ${workspaceId}::uuid`,
    filters.from && Prisma.sql`day >= ${filters.from}::date`,
    filters.to && Prisma.sql`day < ${filters.to}::date`,
    filters.repositories.length > 0 &&
      Prisma.sql`repository_id in (${Prisma.join(filters.repositories.map((id) => Prisma.sql`${id}::uuid`))})`,
    filters.platforms.length > 0 && Prisma.sql`platform in (${Prisma.join(filters.platforms)})`,
    filters.agents.length > 0 && Prisma.sql`agent in (${Prisma.join(filters.agents)})`,
    filters.models.length > 0 && Prisma.sql`model in (${Prisma.join(filters.models)})`,
  ])
}

/** Rows of session_rollup that make denominators. Symptoms and severities do not narrow them. */
export function countedSessions(workspaceId: string, filters: Filters): Prisma.Sql {
  return Prisma.sql`${inCells(workspaceId, filters)} and standing = 'counted'`
}

/** Rows of session_rollup whose sessions have an episode of the filters. */
export function hasEpisode({ symptoms, severities }: Filters): Prisma.Sql {
  return Prisma.sql`profile & ${profileMaskFor(symptoms, severities)}::bigint <> 0`
}

/** Rows of session_pair that a choice of episodes touches, in the session before where pairs are asked for; all of them without a choice. */
export function touched(filters: Filters, isPaired: boolean): Prisma.Sql {
  if (!narrowsEpisodes(filters)) return Prisma.sql`true`
  const before = Prisma.sql`previous_profile & ${profileMaskFor(filters.symptoms, filters.severities)}::bigint <> 0`
  return isPaired ? Prisma.sql`(${hasEpisode(filters)} or ${before})` : hasEpisode(filters)
}

/** Rows of episode_rollup. */
export function matchingEpisodes(workspaceId: string, filters: Filters): Prisma.Sql {
  return allOf([
    inCells(workspaceId, filters),
    filters.symptoms.length > 0 && Prisma.sql`symptoms & ${symptomsMask(filters.symptoms)}::int <> 0`,
    filters.severities.length > 0 && Prisma.sql`severity in (${Prisma.join(filters.severities)})`,
  ])
}

function allOf(conditions: (Prisma.Sql | false | '' | null)[]): Prisma.Sql {
  return Prisma.join(
    conditions.filter((condition) => condition instanceof Prisma.Sql),
    ' and ',
  )
}
