import { randomUUID } from 'node:crypto'
import { refreshAllCells } from '@/lib/db/cells'
import type { Database } from '@/lib/db/client'
import { refreshStatistics } from '@/lib/db/refresh-statistics'
import { factsMask } from '@/lib/domain/session-facts'

const REPOSITORIES = 1_639
const DAYS = 580
const STEP = 50_000

/** `seconds` is null where the workspace was there already. */
export type Filled = { workspaceId: string; repositoryId: string; sessions: number; seconds: { rows: number; rollups: number } | null }

/**
 * A workspace of so many sessions over the paper's repositories and days, 42 % of them with an episode, always the same. A quarter
 * of the repositories hold most sessions; most of a repository's are of one agent, and models follow one another in time.
 */
export async function fill(database: Database, sessions: number): Promise<Filled> {
  const { prisma } = database
  const name = `${sessions} sessions`
  const known = await prisma.workspace.findFirst({ where: { name }, select: { id: true } })
  const workspaceId = known?.id ?? randomUUID()
  const seconds = known ? null : await make(database, { id: workspaceId, name }, sessions)
  const [busiest] = await prisma.session.groupBy({
    ...{ by: ['repositoryId'], where: { workspaceId }, _count: true, take: 1 },
    orderBy: { _count: { id: 'desc' } },
  })
  return { workspaceId, repositoryId: busiest?.repositoryId ?? '', sessions, seconds }
}

async function make(database: Database, workspace: { id: string; name: string }, sessions: number) {
  const { prisma, executeSql } = database
  await prisma.workspace.create({ data: workspace })
  const began = performance.now()
  await executeSql(
    `insert into repository (workspace_id, id, name) select $1::uuid, ${repositoryId('n')}, 'team-' || n % 40 || '/service-' || n from generate_series(0, ${REPOSITORIES - 1}) as n`,
    [workspace.id],
  )
  for (let from = 0; from < sessions; from += STEP) {
    const range = [workspace.id, from, Math.min(from + STEP, sessions) - 1]
    await executeSql(SESSIONS, range)
    await executeSql(FINDINGS, range)
  }
  const filled = performance.now()
  await refreshStatistics(database)
  await prisma.$transaction((tx) => refreshAllCells(tx, workspace.id), { timeout: 3_600_000 })
  return { rows: (filled - began) / 1000, rollups: (performance.now() - filled) / 1000 }
}

/** A UUID of version 4 by its form, the same for the same words. */
const uuid = (words: string) => `overlay(overlay(md5(${words}) placing '4' from 13) placing '8' from 17)::uuid`
const repositoryId = (n: string) => uuid(`$1::text || 'repository' || ${n}`)
const sessionId = (n: string) => uuid(`$1::text || 'session' || ${n}`)
/** From 0 up to but not 1, the same for the same number and purpose. */
const chance = (n: string, of: string) => `((hashtextextended(${n}::text || '${of}', 0) & 1048575) / 1048576.0)`
const oneOf = (names: readonly string[], at: string) =>
  `(array[${names.map((name) => `'${name}'`).join(', ')}])[1 + floor(${at} * ${names.length})::int]`

/** Nine times in ten what is usual in the repository. */
const USUAL = (of: string) => `case when ${chance('n', 'usual')} < 0.9 then ${chance('repository', of)} else ${chance('n', of)} end`

/** Any facts; an agent that asked first has asked and changed something. */
const ANY_FACTS = `floor(${chance('n', 'facts')} * 256)::int`
const BOTH = factsMask(['asked', 'changed'])
const FACTS = `${ANY_FACTS} & case when ${ANY_FACTS} & ${BOTH} = ${BOTH} then 255 else ${255 - factsMask(['asked-first'])} end`

const SESSIONS = `
  insert into session (workspace_id, id, identity, format, format_version, platform, agent, model, title, repository_id, repository_name,
    started_at, start_reliability, day, developer_turns, agent_turns, status, standing, classifier, classifier_version, episodes, facts)
  select $1::uuid, ${sessionId('n')}, 'session-' || n, 'codex', 1, platform,
    case platform when 'CLI' then ${oneOf(['Claude Code', 'Codex', 'Claude Code'], USUAL('agent'))} else ${oneOf(['Cursor', 'GitHub Copilot'], USUAL('agent'))} end,
    'model-' || (day_number / 100) || case when ${chance('n', 'model')} < 0.7 then '-large' else '-small' end,
    'Session ' || n, ${repositoryId('repository')}, 'service-' || repository,
    started_at, 'exact', started_at::date, turns, turns, 'classified', 'counted', 'builtin', 2,
    case when ${chance('n', 'with')} < 0.42 then 1 + floor(${chance('n', 'episodes')} * 2.8)::int else 0 end, ${FACTS}
  from (
    select n, repository, day_number,
      timestamptz '2024-09-10 00:00+00' + day_number * interval '1 day' + ${chance('n', 'time')} * interval '1 day' as started_at,
      case when ${USUAL('platform')} < 0.59 then 'IDE' else 'CLI' end as platform, 1 + floor(power(${chance('n', 'turns')}, 2) * 25)::int as turns
    from (
      select n, floor(${DAYS} * ${chance('n', 'day')})::int as day_number, floor(${REPOSITORIES} * power(${chance('n', 'repository')}, 2.2))::int as repository
      from generate_series($2::int, $3::int) as n
    ) as days
  ) as drawn`

const SYMPTOM = oneOf(['S3', 'S3', 'S2', 'S2', 'S7', 'S5', 'S1', 'S4', 'S6'], chance("(n || '-' || position)", 'symptom'))
const CAUSE = oneOf(['C6', 'C7', 'C1', 'C3', 'C2', 'C4', 'C5'], `power(${chance("(n || '-' || position)", 'cause')}, 1.7)`)

const FINDINGS = `
  insert into finding (workspace_id, id, session_id, position, classifier, classifier_version, valid, name, description, goal, confidence, kind,
    pushback_turns, trigger_turn, quotes, symptoms, causes, severity, locus, status, resolver, rules, started_at)
  select $1::uuid, ${uuid("$1::text || 'finding' || n || '-' || position")}, ${sessionId('n')}, position, 'builtin', 2, true, 'An episode', 'What went wrong.',
    'instruction', 'high', 'correction', array[3], 2, '[]',
    array[symptom], jsonb_build_array(jsonb_build_object('code', cause, 'tier', case when cause = 'C7' then null else 'direct' end)),
    severity, case when severity = 'DS2' then ${oneOf(['DL1', 'DL1', 'DL1', 'DL2'], chance('n', 'locus'))} end, case when resolver is null then 'RS2' else 'RS1' end, resolver, '{}', started_at
  from (
    select n, position, started_at, ${SYMPTOM} as symptom, ${CAUSE} as cause,
      case when ${chance('n', 'severity')} < 0.085 then 'DS2' else 'DS1' end as severity,
      case when ${chance('n', 'resolved')} < 0.093 then 'RV2' end as resolver
    from generate_series($2::int, $3::int) as n
    join session on session.workspace_id = $1::uuid and session.id = ${sessionId('n')} and session.episodes > 0
    cross join lateral generate_series(1, session.episodes) as position
  ) as drawn`
