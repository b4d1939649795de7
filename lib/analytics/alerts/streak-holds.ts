import { z } from 'zod'
import type { SettingsOf } from '@/lib/contracts/alerts'
import { Prisma } from '@/lib/db/generated/client'
import { addDays } from '@/lib/domain/buckets'
import { countedSessions, hasEpisode } from '../where'
import type { Holding, Looked } from './holding'

/** A repository where nothing happened for so long has no streak that somebody could end. */
const ACTIVE_DAYS = 30

const Row = z.object({ id: z.uuid(), name: z.string(), after: z.uuid().nullable(), length: z.number().int() })

/** Repositories whose latest sessions all have an episode. Each streak is told from the next by the clean session before it. */
export async function streakHolds({ db, workspaceId, filters, today }: Looked, { length }: SettingsOf<'streak'>): Promise<Holding[]> {
  const recent = { ...filters, from: addDays(today, -ACTIVE_DAYS) }
  const counted = countedSessions(workspaceId, filters)
  const isAfterClean = Prisma.sql`(clean.id is null or (started_at, id) > (clean.started_at, clean.id))`
  const rows = await db.$queryRaw`
    select repository.id, repository.name, clean.id as after, streak.length
    from (select distinct repository_id from session_rollup where ${countedSessions(workspaceId, recent)}) as active
    join repository on repository.workspace_id = ${workspaceId}::uuid and repository.id = active.repository_id
    left join lateral (
      select id, started_at from session
      where ${counted} and repository_id = active.repository_id and not (${hasEpisode(filters)})
      order by started_at desc, id desc limit 1
    ) as clean on true
    cross join lateral (
      select count(*)::int as length from session
      where ${counted} and repository_id = active.repository_id and ${isAfterClean}
    ) as streak
    where streak.length >= ${length}::int
    order by streak.length desc, repository.name`
  return z.array(Row).parse(rows).map(holdingOf)
}

const holdingOf = ({ id, name, after, length }: z.infer<typeof Row>): Holding => ({
  ...{ subject: id, since: after ?? 'the-first', link: `/repositories/${id}` },
  title: `${name}: ${length} sessions in a row with an episode`,
  message: `The last ${length} sessions of ${name} each have an episode${after ? '' : ', and none before them was clean'}.`,
})
