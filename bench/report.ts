// Builds reports of a workspace, renders each in every format, and prints how long that takes and how much memory the process held at most.
//   npx tsx bench/report.ts [--sessions 20574] [--periods 2026-03,2026-W10] [--rounds 5] [--url postgres://…] [--folder DATA]
// Memory is of the whole process, tsx included: run it a second time on the same database, so that making the workspace is not in it.
import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import { ReportDocument } from '@/lib/contracts/report/document'
import { type Database, openEmbedded, openPostgres } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { refreshStatistics } from '@/lib/db/refresh-statistics'
import { buildReport } from '@/lib/services/reports/build-report'
import { renderReport } from '@/lib/services/reports/render-report'
import { fill } from './analytics/fill'

const FORMATS = ['pdf', 'html', 'md', 'csv', 'json'] as const

const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '20574' },
    periods: { type: 'string', default: '2026-03,2026-W10' },
    rounds: { type: 'string', default: '5' },
    url: { type: 'string' },
    folder: { type: 'string' },
  },
})
const database = values.url ? await openPostgres(values.url, 4) : await openEmbedded(values.folder ?? null)
await migrate(database, 'prisma/migrations')
const { workspaceId, sessions } = await fill(database, Number(values.sessions))
await addWords(database, workspaceId)
if (database.engine === 'postgresql') await database.executeSql('analyze')
else await refreshStatistics(database) // as its worker does
console.log(`${database.engine}, ${sessions.toLocaleString('en')} sessions, ${mebibytes()} MiB before the first report`)

for (const period of values.periods.split(',')) await measure(period)
await database.close()

async function measure(period: string): Promise<void> {
  const now = new Date('2026-11-02T09:00:00.000Z')
  const times: number[] = []
  const texts = new Set<string>()
  for (let round = 0; round < Number(values.rounds); round++) {
    const began = performance.now()
    const text = JSON.stringify(await buildReport(database.prisma, workspaceId, { period, viewId: null }, now))
    times.push(performance.now() - began)
    texts.add(createHash('sha256').update(text).digest('hex'))
    if (round === 0) await render(period, text)
  }
  const [first = 0, ...later] = times
  const median = later.toSorted((a, b) => a - b)[later.length >> 1] ?? first
  console.log(`${period}: built in ${first.toFixed(0)} ms, then ${median.toFixed(0)} ms; ${texts.size} text; at most ${mebibytes()} MiB`)
}

async function render(period: string, text: string): Promise<void> {
  const document = ReportDocument.parse(JSON.parse(text))
  for (const format of FORMATS) {
    const began = performance.now()
    const { bytes } = await renderReport(document, text, format, { baseUrl: 'https://pushback.example', revision: 1, closedAt: null })
    console.log(
      `${period}: ${format} of ${(bytes.length / 1024).toFixed(0)} KiB in ${(performance.now() - began).toFixed(0)} ms; at most ${mebibytes()} MiB`,
    )
  }
}

/** Rules in most sessions, and quotes, so that every section has something to look through. Does nothing the second time. */
async function addWords({ prisma, executeSql }: Database, id: string): Promise<void> {
  if ((await prisma.sessionConstraint.count({ where: { workspaceId: id } })) > 0) return
  await executeSql(
    `insert into session_constraint (workspace_id, session_id, position, kind, source, turn, text, key)
     select workspace_id, id, position, 'prohibition', 'developer', 1, 'Never touch folder ' || word, 'prohibition: touch folder' || word
     from (
       select workspace_id, session.id, position, (hashtextextended(session.id::text, position) & 511) as word
       from session cross join generate_series(1, 3) as position where workspace_id = $1::uuid
     ) as stated`,
    [id],
  )
  await executeSql(
    `update finding set quotes = '[{"turn": 3, "text": "I told you not to touch it"}]', broken_key = stated.key
     from session_constraint as stated
     where finding.workspace_id = $1::uuid and stated.workspace_id = $1::uuid and stated.session_id = finding.session_id and stated.position = 1`,
    [id],
  )
  await prisma.workspace.update({ where: { id }, data: { quotesInReports: true } })
}

/** Held at most since the process began. */
function mebibytes(): string {
  return (process.resourceUsage().maxRSS / 1024).toFixed(0)
}
