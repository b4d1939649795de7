// Asks every question of the dashboards of a workspace of each size, in turns, and compares: with the smaller workspace, with the
// same figures asked of the raw tables, and what one more session costs.
//   npx tsx bench/analytics/run.ts [--sizes 20574,1000000] [--rounds 20] [--url postgres://…] [--folder DATA] [--only fill] [--lenses all,quarter]
import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { refreshCells } from '@/lib/db/cells'
import { type Database, openEmbedded, openPostgres } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { refreshStatistics } from '@/lib/db/refresh-statistics'
import { type Filled, fill } from './fill'
import { type Asked, askAll, RAW, timed } from './questions'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '20574,1000000' },
    rounds: { type: 'string', default: '20' },
    url: { type: 'string' },
    folder: { type: 'string' },
    only: { type: 'string' },
    lenses: { type: 'string' },
  },
})
const rounds = Number(values.rounds)
const database = values.url ? await openPostgres(values.url, 4) : await openEmbedded(values.folder ?? null)
await migrate(database, 'prisma/migrations')
console.log(`${database.engine}, ${rounds} rounds each`)

let first: Map<string, number> | null = null
for (const size of values.sizes.split(',').map(Number)) {
  const filled = await fill(database, size)
  if (database.engine === 'postgresql') await database.executeSql('vacuum analyze')
  await refreshStatistics(database)
  console.log(`\n${size.toLocaleString('en')} sessions${madeIn(filled)}`)
  if (values.only === 'fill') continue
  const asked = await askAll(database, filled, rounds, values.lenses?.split(',') ?? [])
  first = report(asked, first)
  await compareWithRaw(database, filled, asked)
  await addSessions(database, filled)
  console.log(`memory: ${(process.memoryUsage().rss / 1024 ** 2).toFixed(0)} MiB resident`)
}
await database.close()

function madeIn({ seconds }: Filled): string {
  return seconds
    ? `: ${seconds.rows.toFixed(0)} s to make, ${seconds.rollups.toFixed(0)} s to count all anew`
    : ', as they were made before'
}

/** p95 of each question by filters, its fastest round, and p95 as a ratio to the first size. */
function report(asked: readonly Asked[], before: Map<string, number> | null): Map<string, number> {
  const fastest = new Map(asked.map(({ question, filters, times }) => [`${question} | ${filters}`, Math.min(...times)]))
  const known = new Map(asked.map(({ question, filters, times }) => [`${question} | ${filters}`, p95(times)]))
  const sorted = [...known].sort((a, b) => b[1] - a[1])
  for (const [name, ms] of sorted) {
    const earlier = before?.get(name)
    const least = fastest.get(name) ?? ms
    console.log(
      `${ms.toFixed(1).padStart(8)} ms  fastest ${least.toFixed(1).padStart(6)} ms ${earlier ? `${(ms / earlier).toFixed(1)}×`.padStart(6) : ''}  ${name}`,
    )
  }
  for (const filters of new Set(asked.map((each) => each.filters))) {
    const all = asked.filter((each) => each.filters === filters).flatMap(({ times }) => times)
    console.log(`p95 of all questions, ${filters}: ${p95(all).toFixed(1)} ms, median ${quantile(all, 0.5).toFixed(1)} ms`)
  }
  return known
}

async function compareWithRaw({ executeSql }: Database, { workspaceId }: Filled, asked: readonly Asked[]): Promise<void> {
  for (const [name, { as, sql }] of Object.entries(RAW)) {
    const ours = asked.find(({ question, filters }) => question === as && filters === 'all')
    if (!ours) continue
    const raw = await timed(() => executeSql(sql, [workspaceId]), Math.min(rounds, 8))
    const ratio = quantile(raw, 0.5) / quantile(ours.times, 0.5)
    console.log(
      `${name}: raw tables ${quantile(raw, 0.5).toFixed(0)} ms, ${ratio.toFixed(1)}× ours (${quantile(ours.times, 0.5).toFixed(1)} ms)`,
    )
  }
}

/** One more session on the busiest day of the busiest repository: what keeping the rollups costs. */
async function addSessions({ prisma }: Database, { workspaceId, repositoryId }: Filled): Promise<void> {
  const like = await prisma.session.findFirstOrThrow({ where: { workspaceId, repositoryId }, orderBy: { startedAt: 'desc' } })
  const { id: _, warnings: _w, ...row } = like
  const day = like.day.toISOString().slice(0, 10)
  const times: number[] = []
  for (let n = 0; n < 30; n++) {
    await prisma.$transaction(async (tx) => {
      await tx.session.create({ data: { ...row, identity: `one more ${randomUUID()}`, startedAt: new Date(like.startedAt.getTime() + n) } })
      const began = performance.now()
      await refreshCells(tx, workspaceId, [{ day, repositoryId, platform: like.platform, agent: like.agent, model: like.model }])
      times.push(performance.now() - began)
    })
  }
  console.log(`one more session: rollups kept in p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${p95(times).toFixed(1)} ms`)
}

function quantile(times: readonly number[], at: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? Number.NaN
}

function p95(times: readonly number[]): number {
  return quantile(times, 0.95)
}
