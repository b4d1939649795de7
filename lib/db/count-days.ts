import { z } from 'zod'
import { bucketOf } from '@/lib/domain/buckets'
import { addEpisodes, addKinds, addSessions, noCounts } from '@/lib/domain/count-day'
import { MOST_TURNS } from '@/lib/domain/day-slots'
import { Sums } from '@/lib/domain/sums'
import type { Changes } from './add-sums'
import type { Queryable } from './client'
import { CountsText, countsText } from './counts-text'
import { Prisma } from './generated/client'
import { packedSets } from './packed-rows'
import { PREPARED } from './prepared'

/** What a row of day_rollup is about. */
export type DayCell = { day: string; platform: string; agent: string; model: string }

export function inDayCells(cells: readonly DayCell[]): Prisma.Sql {
  const all = (name: keyof DayCell) => cells.map((cell) => cell[name])
  return Prisma.sql`day = any(${all('day')}::date[]) and (day, platform, agent, model) in (
    select * from unnest(${all('day')}::date[], ${all('platform')}::text[], ${all('agent')}::text[], ${all('model')}::text[]))`
}

export const EVERY_DAY = Prisma.sql`true`

/**
 * Counts days anew from the finer rollups and the sessions, and tells how their months changed. `where` names them by the columns of
 * a day cell; call it under their locks. All is read in one statement, as an upload waits for it.
 */
export async function countDays(tx: Queryable, workspaceId: string, where: Prisma.Sql): Promise<Changes['days']> {
  const chosen = Prisma.sql`workspace_id = ${workspaceId}::uuid and ${where}`
  const queries = {
    ...{ sessions: sessionsAlike(chosen), kinds: sessionsByKind(chosen), episodes: episodesAlike(chosen) },
    gone: Prisma.sql`select * from gone`,
  }
  const gone = Prisma.sql`${PREPARED}with gone as (delete from day_rollup where ${chosen} returning ${cell}, ${countsText(Prisma.sql`counts`)} as counts)`
  const found = await packedSets(tx, { sessions: Sessions, kinds: Kinds, episodes: Episodes, gone: Gone }, queries, gone)
  const days = new DayRows()
  for (const row of found.sessions) days.addSessions(row)
  for (const row of found.kinds) days.addKinds(row)
  for (const row of found.episodes) addEpisodes(days.of(row).counts, row)
  const changes: Changes['days'] = new Sums()
  for (const row of found.gone) changes.add(monthOf(row), row.counts, -1)
  for (const row of days.rows()) changes.add(monthOf(row), row.counts)
  await insertDays(tx, workspaceId, days.rows())
  return changes
}

/** As one document: the client takes long over long lists of numbers. */
async function insertDays(tx: Queryable, workspaceId: string, rows: readonly DayRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx.$executeRaw`${PREPARED}
    insert into day_rollup (workspace_id, day, platform, agent, model, counts, standings, classifiers)
    select ${workspaceId}::uuid, * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (day date, platform text, agent text, model text, counts int[], standings jsonb, classifiers jsonb)`
}

const monthOf = ({ day, platform, agent, model }: DayCell) => ({ month: bucketOf(day, 'month'), platform, agent, model })

type DayRow = DayCell & { counts: number[]; standings: Record<string, number>; classifiers: Record<string, number> }

class DayRows {
  readonly #rows = new Map<string, DayRow>()

  of({ day, platform, agent, model }: DayCell): DayRow {
    const key = [day, platform, agent, model].join('\n')
    const row = this.#rows.get(key) ?? { day, platform, agent, model, counts: noCounts(), standings: {}, classifiers: {} }
    this.#rows.set(key, row)
    return row
  }

  addSessions(row: z.infer<typeof Sessions>): void {
    const { counts, standings } = this.of(row)
    standings[row.standing] = (standings[row.standing] ?? 0) + row.sessions
    if (row.standing === 'counted') addSessions(counts, row)
  }

  addKinds(row: z.infer<typeof Kinds>): void {
    const { counts, classifiers } = this.of(row)
    addKinds(counts, row)
    if (row.classifier) classifiers[row.classifier] = (classifiers[row.classifier] ?? 0) + row.sessions
  }

  rows(): DayRow[] {
    return [...this.#rows.values()]
  }
}

const Cell = z.object({ day: z.string(), platform: z.string(), agent: z.string(), model: z.string() })
const cell = Prisma.sql`day, platform, agent, model`
const Count = z.number().int()
const Gone = Cell.extend({ counts: CountsText })

const Sessions = Cell.extend({ standing: z.string(), profile: z.number(), sessions: Count, developerTurns: Count })

/** A row is the sessions of a day cell with one standing and one profile. */
const sessionsAlike = (where: Prisma.Sql) => Prisma.sql`
  select ${cell}, standing, profile, sum(sessions)::int as sessions, sum(developer_turns)::int as "developerTurns"
  from session_rollup where ${where} group by day, platform, agent, model, standing, profile`

const Kinds = Cell.extend({
  ...{ profile: z.number(), facts: Count.nullable(), turns: Count, sessions: Count },
  classifier: z.string().nullable(),
})

/** A row is the sessions of a day cell that count and share profile, facts, number of developer turns, and classifier. */
const sessionsByKind = (where: Prisma.Sql) => Prisma.sql`
  select ${cell}, profile, facts, least(developer_turns, ${MOST_TURNS}::int) as turns,
    classifier || '@' || classifier_version as classifier, count(*)::int as sessions
  from session where ${where} and standing = 'counted' group by day, platform, agent, model, 5, 6, 7, 8`

const Episodes = Cell.extend({
  ...{ symptoms: Count, causes: z.number(), severity: z.string(), locus: z.string(), resolver: z.string() },
  ...{ depth: Count, span: Count, episodes: Count, pushbacks: Count },
})

/** A row is the episodes of a day cell with the same labels. */
const episodesAlike = (where: Prisma.Sql) => Prisma.sql`
  select ${cell}, symptoms, causes, severity, locus, resolver, depth, span,
    sum(episodes)::int as episodes, sum(pushbacks)::int as pushbacks
  from episode_rollup where ${where} group by day, platform, agent, model, symptoms, causes, severity, locus, resolver, depth, span`
