// Uploads every file of a folder through the API, some in each request, twice, and tells what became of them. Meanwhile
// another client asks for the overview's figures again and again, and its waiting is compared with that of an idle server.
//   PUSHBACK_TOKEN=pbk_… npx tsx bench/upload.ts http://localhost:3000 FOLDER [--concurrency 3] [--files 16] [--rounds first,again]
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import pLimit from 'p-limit'
import { UploadResponse } from '@/lib/contracts/upload'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    concurrency: { type: 'string', default: '3' },
    files: { type: 'string', default: '16' },
    rounds: { type: 'string', default: 'first,again' },
  },
})
const [address = '', folder = ''] = positionals
const token = process.env.PUSHBACK_TOKEN ?? ''
if (!address || !folder || !token) {
  console.error('usage: PUSHBACK_TOKEN=pbk_… npx tsx bench/upload.ts ADDRESS FOLDER [--concurrency N] [--files N]')
  process.exit(2)
}
const authorization = `Bearer ${token}`

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
console.log(`${files.length} files, ${(bytes / 1024 ** 2).toFixed(1)} MB`)
let asked = 0
const idle = await waitings(() => ++asked <= 60)
for (const round of values.rounds.split(',')) await uploadAll(round)

async function uploadAll(round: string): Promise<void> {
  const limit = pLimit(Number(values.concurrency))
  const outcomes = new Map<string, number>()
  const began = performance.now()
  let isRunning = true
  const busy = waitings(() => isRunning)
  await Promise.all(
    chunks(files, Number(values.files)).map((some) =>
      limit(async () => {
        for (const outcome of await upload(some)) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      }),
    ),
  )
  const seconds = (performance.now() - began) / 1000
  isRunning = false
  const ratio = p95(await busy) / p95(idle)
  console.log(
    `\n${round}: ${seconds.toFixed(1)} s, ${(files.length / seconds).toFixed(1)} files/s, ${(bytes / 1024 ** 2 / seconds).toFixed(1)} MB/s; figures asked meanwhile: p95 ${ratio.toFixed(1)}× idle`,
  )
  for (const [outcome, count] of [...outcomes].sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(6)}  ${outcome}`)
}

/** How long each answer took, in ms, one after the other. */
async function waitings(isOn: () => boolean): Promise<number[]> {
  const times: number[] = []
  while (isOn()) {
    const began = performance.now()
    await fetch(`${address}/api/v1/metrics/overview`, { headers: { authorization } }).then((response) => response.arrayBuffer())
    times.push(performance.now() - began)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return times
}

function p95(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
}

function chunks<Item>(items: Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))
}

async function upload(some: string[]): Promise<string[]> {
  const body = new FormData()
  for (const file of some) body.append('file', new File([new Uint8Array(readFileSync(file))], relative(folder, file)))
  const response = await fetch(`${address}/api/v1/sessions`, { method: 'POST', headers: { authorization }, body })
  if (!response.ok) return some.map(() => `HTTP ${response.status}`)
  const { results } = UploadResponse.parse(await response.json())
  return results.map((result) => (result.error ? `${result.outcome}: ${result.error.code}` : `${result.outcome} ${result.format}`))
}
