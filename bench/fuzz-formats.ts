// Damages the fixtures of all formats at random and reads them, also by the format that they were written for where none knows them any
// more: reports what is thrown other than UnreadableTranscript, results that are no transcripts, and files that take more than a second
// for a megabyte, thrice in a row in a warm process. A run is told again by its number.
//   npx tsx bench/fuzz-formats.ts --runs 20000 --seed 1 [--from RUN] [--folder FOLDER]
// With a folder, its files up to 200 kB take the fixtures' place.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { Transcript } from '@/lib/domain/transcript'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import type { Format, SourceFile } from '@/lib/formats/format'
import { FORMAT_REGISTRY } from '@/lib/formats/registry'
import { type FormatFixture, formatFixtures } from '@/lib/testing/format-fixtures'
import { MUTATIONS, type Pick, pieceOf } from './mutate-text'

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, from: { type: 'string' }, folder: { type: 'string' } },
})
const runs = Number(values.runs ?? 20_000)
const seed = Number(values.seed ?? 1)
type Sample = SourceFile & { format: FormatFixture['format'] | null }
const fixtures: Sample[] = values.folder ? filesIn(values.folder) : formatFixtures()
const mutations = Object.entries(MUTATIONS)
const outcomes = new Map<string, number>()
const failures = new Map<string, string>()
const slowest = new Map<string, { secondsPerMegabyte: number; run: number }>()

for (let round = 0; round < 20; round++) for (const fixture of fixtures) readAndCheck(fixture)

for (let run = Number(values.from ?? 0); run < runs; run++) {
  const { file, how } = damaged(pickFrom(seed * 1_000_003 + run), run % 50 === 0)
  const { outcome, secondsPerMegabyte } = measured(file)
  const [by = ''] = outcome.split(':')
  if (secondsPerMegabyte > (slowest.get(by)?.secondsPerMegabyte ?? 0)) slowest.set(by, { secondsPerMegabyte, run })
  const told = secondsPerMegabyte > 1 ? `SLOW ${outcome}` : outcome
  outcomes.set(told, (outcomes.get(told) ?? 0) + 1)
  if (/^(?:SLOW|THROWN|INVALID)/.test(told) && !failures.has(told))
    failures.set(told, `run ${run}: ${file.name}, ${file.text.length} characters, ${how}, ${secondsPerMegabyte.toFixed(2)} s/MB`)
  if (run % 2000 === 1999) console.log(`${run + 1} runs`)
}

console.table(
  Object.fromEntries(
    [...outcomes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([outcome, count]) => {
        const worst = slowest.get(outcome.replace(/^SLOW /, '').split(':')[0] ?? '')
        return [
          outcome.slice(0, 120),
          { files: count, 'slowest, s/MB': Number((worst?.secondsPerMegabyte ?? 0).toFixed(2)), 'in run': worst?.run ?? null },
        ]
      }),
  ),
)
for (const [outcome, first] of failures) console.log(`${outcome}\n    ${first}`)
console.log(
  `${fixtures.length} fixtures of ${new Set(fixtures.map(({ format }) => format)).size} formats, ${runs} runs, ${failures.size} failures`,
)
process.exitCode = failures.size > 0 ? 1 : 0

/** Of the processor's time, and the best of three where the first is slow: a machine at work elsewhere is not the reader's fault. */
function measured(file: Sample): { outcome: string; secondsPerMegabyte: number } {
  let secondsPerMegabyte = Number.POSITIVE_INFINITY
  let outcome = ''
  for (let attempt = 0; attempt < 3 && secondsPerMegabyte > 0.5; attempt++) {
    const began = process.cpuUsage()
    outcome = readAndCheck(file)
    const { user, system } = process.cpuUsage(began)
    const seconds = (user + system) / 1e6
    secondsPerMegabyte = Math.min(secondsPerMegabyte, seconds / (Math.max(file.text.length, 200_000) / 1e6))
  }
  return { outcome, secondsPerMegabyte }
}

function filesIn(folder: string): Sample[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((name) => statSync(join(folder, name)).isFile() && statSync(join(folder, name)).size <= 200_000)
    .map((name) => ({ format: null, name, text: readFileSync(join(folder, name), 'utf8') }))
}

/** One to four damages; a swollen file repeats a piece until it is half a megabyte, which shows what grows faster than its text. */
function damaged(pick: Pick, isSwollen: boolean): { file: Sample; how: string } {
  const any = () => fixtures[pick(fixtures.length)] ?? { format: null, name: 'empty', text: '' }
  const { format, name, text } = any()
  const names: string[] = []
  let changed = text
  for (let rounds = 1 + pick(4); rounds > 0; rounds--) {
    const [mutation, change] = mutations[pick(mutations.length)] ?? ['none', (same: string) => same]
    names.push(mutation)
    changed = change(changed, pick, any().text)
  }
  if (!isSwollen) return { file: { format, name, text: changed }, how: names.join(', ') }
  const piece = pick(2) === 0 ? pieceOf(text, pick) || ' ' : `${text.split('\n')[pick(text.split('\n').length)] ?? ''}\n`
  const at = pick(2) === 0 ? text.length : pick(text.length + 1)
  const swollen = text.slice(0, at) + piece.repeat(Math.ceil(500_000 / piece.length)) + text.slice(at)
  return { file: { format, name, text: swollen }, how: `swollen by ${JSON.stringify(piece.slice(0, 200))} at ${at}` }
}

function readAndCheck(file: Sample): string {
  let by = 'nobody'
  try {
    const format = readerOf(file)
    if (!format) return 'refused: unknown_format'
    by = format.id
    const invalid = format
      .parse(file)
      .sessions.map((session) => Transcript.safeParse(session))
      .find(({ success }) => !success)
    return invalid ? `INVALID ${by}: ${invalid.error?.message.slice(0, 300)}` : `read as ${by}`
  } catch (error) {
    if (error instanceof UnreadableTranscript) return `refused by ${by}: ${error.code}`
    return `THROWN by ${by}: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)}`
  }
}

/** Every format is asked whether it knows the file, as none may throw. */
function readerOf(file: Sample): Format | null {
  const [first, second] = Object.values(FORMAT_REGISTRY).filter((one) => one.recognises(file))
  const known = first?.id === 'generic' ? (second ?? first) : first
  return known ?? (file.format === null ? null : FORMAT_REGISTRY[file.format])
}

function pickFrom(start: number): Pick {
  const generator = xoroshiro128plus(start)
  return (below) => uniformInt(generator, 0, below - 1)
}
