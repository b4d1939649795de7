// Reading sessions of a folder, beside JSON.parse of each of their lines; then the memory that a large one takes.
//   npx tsx bench/parse-claude-code.ts FOLDER [--rounds 9]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { claudeCode } from '@/lib/formats/claude-code'
import type { SourceFile } from '@/lib/formats/format'

const [folder, value, rounds = '9'] = process.argv.slice(2)
if (folder === '--memory' && value) readLarge(value)
else if (folder) compare(folder, Number(rounds))
else {
  console.error('usage: npx tsx bench/parse-claude-code.ts FOLDER [--rounds N]')
  process.exitCode = 2
}

function compare(folder: string, rounds: number): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): SourceFile => ({ name: relative(folder, path), text: readFileSync(path, 'utf8') }))
    .filter(claudeCode.recognises)
  const characters = files.reduce((sum, { text }) => sum + text.length, 0)
  console.log(`${files.length} files, ${(characters / 1024 ** 2).toFixed(1)} M characters`)
  if (files.length > 0) compareSpeed(files, rounds)
  measureMemory()
}

function compareSpeed(files: SourceFile[], count: number): void {
  const bare: number[] = []
  const whole: number[] = []
  for (let round = -1; round < count; round++) {
    const times = [seconds(() => files.map(parseLines)), seconds(() => files.map(claudeCode.parse))] as const
    if (round < 0) continue
    bare.push(times[0])
    whole.push(times[1])
  }
  console.log(`JSON.parse of each line  ${median(bare).toFixed(3)} s`)
  console.log(`parse                    ${median(whole).toFixed(3)} s`)
  console.log(`speed of parse           ${((100 * median(bare)) / median(whole)).toFixed(0)} % of JSON.parse`)
}

function parseLines({ text }: SourceFile): void {
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    try {
      JSON.parse(line)
    } catch {
      // A broken line costs both sides the same.
    }
  }
}

function seconds(work: () => void): number {
  const began = performance.now()
  work()
  return (performance.now() - began) / 1000
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** In a process of its own, so that its peak is that of reading the file. */
function measureMemory(): void {
  const path = join(mkdtempSync(join(tmpdir(), 'parse-')), 'large.jsonl')
  writeFileSync(path, largeFile(64 * 1024 ** 2))
  execFileSync(process.execPath, ['--import', 'tsx', process.argv[1] ?? '', '--memory', path], { stdio: 'inherit' })
  rmSync(dirname(path), { recursive: true })
}

function readLarge(path: string): void {
  const text = readFileSync(path, 'utf8')
  const before = process.resourceUsage().maxRSS
  const { sessions } = claudeCode.parse({ name: 'large.jsonl', text })
  const grown = (process.resourceUsage().maxRSS - before) / 1024
  console.log(`64 MB, ${sessions[0]?.turns.length ?? 0} turns: peak resident memory grew by ${grown.toFixed(0)} MB`)
}

/** Prompts, calls with results of 8 kB, and every thousandth line of a megabyte. */
function largeFile(size: number): string {
  const lines: string[] = []
  for (let length = 0, number = 0; length < size; number++) {
    const line = largeLine(number)
    lines.push(line)
    length += line.length + 1
  }
  return lines.join('\n')
}

function largeLine(number: number): string {
  const place = { parentUuid: null, isSidechain: false, sessionId: 'large', cwd: '/home/dev/shop', version: '2.1.0', gitBranch: 'main' }
  const record = { ...place, uuid: `uuid-${number}`, timestamp: new Date(1_700_000_000_000 + number * 1000).toISOString() }
  const long = `line ${number} of the output\n`.repeat(number % 1000 === 999 ? 40_000 : 300)
  if (number % 20 === 0) return JSON.stringify({ ...record, type: 'user', message: { role: 'user', content: `Now do step ${number}.` } })
  const content =
    number % 2 === 1
      ? [{ type: 'tool_use', id: `call-${number}`, name: 'Bash', input: { command: `make step-${number}` } }]
      : [{ type: 'tool_result', tool_use_id: `call-${number - 1}`, content: long }]
  const type = number % 2 === 1 ? 'assistant' : 'user'
  return JSON.stringify({ ...record, type, message: { role: type, id: `msg-${number}`, model: 'large', content } })
}
