import { z } from 'zod'
import { bucketOf } from '@/lib/domain/buckets'
import { addRepositoryEpisodes, noRepositoryCounts, type RepositoryEpisodes, sessionsAdder } from '@/lib/domain/count-repository'
import { Sums } from '@/lib/domain/sums'
import type { RepositoryCell } from './add-sums'
import type { Queryable } from './client'
import { CountsText, countsText } from './counts-text'
import { Prisma } from './generated/client'
import { packedRows } from './packed-rows'
import { type PairChange, packedPairs } from './session-pairs'

/** Months of these repositories that lie from the first day up to but without the second. */
export type ChosenMonths = { repositories: Prisma.Sql; from: string; to: string }

type Day = Omit<RepositoryCell, 'month'> & { day: string }
const cellOf = ({ repositoryId, day, platform, agent, model }: Day): RepositoryCell => ({
  ...{ repositoryId, month: bucketOf(day, 'month'), platform, agent, model },
})

/** How months of repositories change, session by session and episode by episode. */
export class RepositoryChanges {
  readonly sums: Sums<RepositoryCell> = new Sums()
  readonly #addSessions = sessionsAdder()

  addPair({ sign, profile, previousProfile, previousGap, developerTurns, ...day }: PairChange): void {
    const packed = [sign, profile, ...(previousProfile === null ? [] : [previousProfile, previousGap])].join(' ')
    this.#addSessions(this.#countsOf(day), { packed, developerTurns: sign * developerTurns })
  }

  addEpisodes({ symptoms, resolver, episodes, pushbacks, ...day }: Day & RepositoryEpisodes, sign: 1 | -1): void {
    addRepositoryEpisodes(this.#countsOf(day), { symptoms, resolver, episodes: sign * episodes, pushbacks: sign * pushbacks })
  }

  #countsOf(day: Day): number[] {
    return this.sums.of(cellOf(day), noRepositoryCounts)
  }
}

/** Counts months of repositories anew, from the pairs of sessions and from the finer rollup, and tells how they changed. */
export async function countRepositories(tx: Queryable, workspaceId: string, chosen: ChosenMonths): Promise<Sums<RepositoryCell>> {
  const sums: Sums<RepositoryCell> = new Sums()
  const { repositories, from, to } = chosen
  const within = (column: Prisma.Sql) =>
    Prisma.sql`workspace_id = ${workspaceId}::uuid and ${repositories} and ${column} >= ${from}::date and ${column} < ${to}::date`
  const known = Prisma.sql`select ${cell}, ${countsText(Prisma.sql`counts`)} as counts from repository_rollup where ${within(Prisma.sql`month`)}`
  for (const { counts, ...key } of await packedRows(tx, Known, known)) sums.add(key, counts, -1)
  await addAllSessions(tx, within(Prisma.sql`day`), sums)
  await addAllEpisodes(tx, within(Prisma.sql`day`), sums)
  return sums
}

const Cell = z.object({ repositoryId: z.string(), month: z.string(), platform: z.string(), agent: z.string(), model: z.string() })
const Known = Cell.extend({ counts: CountsText })
const cell = Prisma.sql`repository_id as "repositoryId", month, platform, agent, model`
const month = Prisma.sql`date_trunc('month', day::timestamp)::date as month`

const Count = z.number().int()
const Sessions = Cell.extend({ packed: z.string(), developerTurns: Count })

/** A row is the sessions of a month of a repository that count, in one text as `sessionsAdder` reads it. */
async function addAllSessions(tx: Queryable, where: Prisma.Sql, sums: Sums<RepositoryCell>) {
  const query = Prisma.sql`
    select ${cell}, ${packedPairs()} as packed, sum(developer_turns)::int as "developerTurns"
    from (select *, ${month} from session_pair where ${where}) as pair
    group by repository_id, month, platform, agent, model`
  const add = sessionsAdder()
  for (const { packed, developerTurns, ...key } of await packedRows(tx, Sessions, query))
    add(sums.of(key, noRepositoryCounts), { packed, developerTurns })
}

const Episodes = Cell.extend({ symptoms: Count, resolver: z.string(), episodes: Count, pushbacks: Count })

/** A row is the episodes of a month of a repository with the same symptoms and resolver. */
async function addAllEpisodes(tx: Queryable, where: Prisma.Sql, sums: Sums<RepositoryCell>) {
  const query = Prisma.sql`
    select ${cell}, symptoms, resolver, sum(episodes)::int as episodes, sum(pushbacks)::int as pushbacks
    from (select *, ${month} from episode_rollup where ${where}) as found
    group by repository_id, month, platform, agent, model, symptoms, resolver`
  for (const { symptoms, resolver, episodes, pushbacks, ...key } of await packedRows(tx, Episodes, query))
    addRepositoryEpisodes(sums.of(key, noRepositoryCounts), { symptoms, resolver, episodes, pushbacks })
}
