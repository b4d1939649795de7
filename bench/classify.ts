// Classifying the transcripts of a folder beside parsing them, file by file in turn; then how many sessions of median size one core classifies.
//   npx esbuild bench/classify.ts --bundle --platform=node --format=esm --outfile=/tmp/classify.mjs && node /tmp/classify.mjs FOLDER [ROUNDS]
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { builtinClassifier } from '@/lib/classify/builtin/builtin-classifier'
import type { Transcript } from '@/lib/domain/transcript'
import type { Format, SourceFile } from '@/lib/formats/format'
import { recogniseFormat } from '@/lib/formats/registry'
import { readTranscript } from '@/lib/ingest/read-transcript'

type Timed = { name: string; characters: number; parsing: number[]; classifying: number[] }

const [folder, rounds = '5'] = process.argv.slice(2)
if (!folder) {
  console.error('usage: classify FOLDER [ROUNDS]')
  process.exit(2)
}

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name))
  .sort()
  .map((path): SourceFile => ({ name: relative(folder, path), text: readFileSync(path, 'utf8') }))
const known = files.map((file) => ({ file, format: recogniseFormat(file) }))
const timed = known.map(({ file }): Timed => ({ name: file.name, characters: file.text.length, parsing: [], classifying: [] }))

// The first round warms up and is thrown away. Of the others the fastest counts, file by file: what else the machine does only adds.
for (let round = -1; round < Number(rounds); round++) {
  for (const [index, { file, format }] of known.entries()) {
    const times = await parseAndClassify(file, format)
    if (round < 0) continue
    timed[index]?.parsing.push(times.parsing)
    timed[index]?.classifying.push(times.classifying)
  }
}
reportFiles(
  timed.map(({ parsing, classifying, ...rest }) => ({ ...rest, parsing: Math.min(...parsing), classifying: Math.min(...classifying) })),
)
await reportReading()
await reportMedianSessions(known.flatMap(({ file, format }) => format.parse(file).sessions))

async function parseAndClassify(file: SourceFile, format: Format) {
  const began = performance.now()
  const { sessions } = format.parse(file)
  const parsed = performance.now()
  for (const session of sessions) await builtinClassifier.classify(session)
  return { parsing: parsed - began, classifying: performance.now() - parsed }
}

type File = { name: string; characters: number; parsing: number; classifying: number }

function reportFiles(measured: File[]): void {
  const sum = (of: (file: File) => number) => measured.reduce((total, file) => total + of(file), 0)
  const [parsing, classifying] = [sum((file) => file.parsing), sum((file) => file.classifying)]
  console.log(`${measured.length} files, ${(sum((file) => file.characters) / 1e6).toFixed(1)} M characters, ${rounds} rounds`)
  console.log(
    `parsing ${parsing.toFixed(0)} ms, classifying ${classifying.toFixed(0)} ms: ${(classifying / parsing).toFixed(2)} of parsing`,
  )
  const slower = measured.filter((file) => file.classifying > file.parsing)
  console.log(`files that take longer to classify than to parse: ${slower.length}; those that lose most:`)
  for (const file of slower.sort((a, b) => b.classifying - b.parsing - (a.classifying - a.parsing)).slice(0, 10))
    console.log(`  parsing ${file.parsing.toFixed(1)} ms, classifying ${file.classifying.toFixed(1)} ms  ${file.name}`)
}

/** What stands before classifying where sessions come in: decoding, redacting and parsing. */
async function reportReading(): Promise<void> {
  const began = performance.now()
  for (const { name, text } of files) await readTranscript({ name, bytes: Buffer.from(text) })
  console.log(`reading the same files as they are received: ${(performance.now() - began).toFixed(0)} ms`)
}

/** Sessions by the length of their words; the tenth of them around the median. */
async function reportMedianSessions(sessions: Transcript[]): Promise<void> {
  const bySize = sessions.map((session) => ({ session, size: JSON.stringify(session.turns).length })).sort((a, b) => a.size - b.size)
  const middle = bySize.slice(Math.floor(bySize.length * 0.45), Math.ceil(bySize.length * 0.55))
  const perSecond: number[] = []
  for (let round = 0; round < 2 * Number(rounds); round++) {
    const began = performance.now()
    for (const { session } of middle) await builtinClassifier.classify(session)
    perSecond.push((1000 * middle.length) / (performance.now() - began))
  }
  const size = (middle[Math.floor(middle.length / 2)]?.size ?? 0) / 1000
  console.log(
    `${middle.length} sessions around the median of ${size.toFixed(0)} k characters: ${Math.max(...perSecond).toFixed(0)} per second on one core`,
  )
}
