// Damages the fixtures of all formats at random and reads them: reports what is thrown other than UnreadableTranscript, results
// that are no transcripts, and files that take more than a second for a megabyte. A run is told again by its number.
//   npx tsx bench/fuzz-formats.ts --runs 20000 --seed 1 [--from RUN] [--folder FOLDER]
// With a folder, its files up to 200 kB take the fixtures' place.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { Transcript } from '@/lib/domain/transcript'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import type { SourceFile } from '@/lib/formats/format'
import { recogniseFormat } from '@/lib/formats/registry'
import { formatFixtures } from '@/lib/testing/format-fixtures'
import { MUTATIONS, type Pick, pieceOf } from './mutate-text'

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, from: { type: 'string' }, folder: { type: 'string' } },
})
const runs = Number(values.runs ?? 20_000)
const seed = Number(values.seed ?? 1)
const fixtures: SourceFile[] = values.folder ? filesIn(values.folder) : formatFixtures()
const mutations = Object.entries(MUTATIONS)
const outcomes = new Map<string, number>()
const failures = new Map<string, string>()
let slowest = { secondsPerMegabyte: 0, run: 0 }

for (let run = Number(values.from ?? 0); run < runs; run++) {
  const { file, how } = damaged(pickFrom(seed * 1_000_003 + run), run % 50 === 0)
  const began = performance.now()
  const outcome = readAndCheck(file)
  const secondsPerMegabyte = (performance.now() - began) / 1000 / (Math.max(file.text.length, 200_000) / 1e6)
  if (secondsPerMegabyte > slowest.secondsPerMegabyte) slowest = { secondsPerMegabyte, run }
  const told = secondsPerMegabyte > 1 ? `SLOW ${outcome}` : outcome
  outcomes.set(told, (outcomes.get(told) ?? 0) + 1)
  if (/^(?:SLOW|THROWN|INVALID)/.test(told) && !failures.has(told))
    failures.set(told, `run ${run}: ${file.name}, ${file.text.length} characters, ${how}, ${secondsPerMegabyte.toFixed(2)} s/MB`)
  if (run % 2000 === 1999) console.log(`${run + 1} runs`)
}

console.table(Object.fromEntries([...outcomes].sort(([a], [b]) => (a < b ? -1 : 1))))
for (const [outcome, first] of failures) console.log(`${outcome}\n    ${first}`)
console.log(`${fixtures.length} fixtures, slowest ${slowest.secondsPerMegabyte.toFixed(2)} s/MB in run ${slowest.run}`)
process.exitCode = failures.size > 0 ? 1 : 0

function filesIn(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((name) => statSync(join(folder, name)).isFile() && statSync(join(folder, name)).size <= 200_000)
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}

/** One to four damages; a swollen file repeats a piece until it is half a megabyte, which shows what grows faster than its text. */
function damaged(pick: Pick, isSwollen: boolean): { file: SourceFile; how: string } {
  const any = () => fixtures[pick(fixtures.length)] ?? { name: 'empty', text: '' }
  const { name, text } = any()
  const names: string[] = []
  let changed = text
  for (let rounds = 1 + pick(4); rounds > 0; rounds--) {
    const [mutation, change] = mutations[pick(mutations.length)] ?? ['none', (same: string) => same]
    names.push(mutation)
    changed = change(changed, pick, any().text)
  }
  if (!isSwollen) return { file: { name, text: changed }, how: names.join(', ') }
  const piece = pick(2) === 0 ? pieceOf(text, pick) || ' ' : `${text.split('\n')[pick(text.split('\n').length)] ?? ''}\n`
  const at = pick(2) === 0 ? text.length : pick(text.length + 1)
  const swollen = text.slice(0, at) + piece.repeat(Math.ceil(500_000 / piece.length)) + text.slice(at)
  return { file: { name, text: swollen }, how: `swollen by ${JSON.stringify(piece.slice(0, 200))} at ${at}` }
}

function readAndCheck(file: SourceFile): string {
  try {
    const format = recogniseFormat(file)
    const { sessions } = format.parse(file)
    const invalid = sessions.map((session) => Transcript.safeParse(session)).find(({ success }) => !success)
    return invalid ? `INVALID ${format.id}: ${invalid.error?.message.slice(0, 300)}` : `read as ${format.id}`
  } catch (error) {
    if (error instanceof UnreadableTranscript) return `refused: ${error.code}`
    return `THROWN ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)}`
  }
}

function pickFrom(start: number): Pick {
  const generator = xoroshiro128plus(start)
  return (below) => uniformInt(generator, 0, below - 1)
}
