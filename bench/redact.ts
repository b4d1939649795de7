import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { redact } from '@/lib/ingest/redact'

const folder = process.argv[2]
if (!folder) throw new Error('Usage: tsx bench/redact.ts FOLDER')

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => join(folder, name))
  .filter((path) => statSync(path).isFile())
const texts = files.map((path) => readFileSync(path, 'utf8'))
const megabytes = files.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6

const totals: Record<string, number> = {}
const began = performance.now()
for (const text of texts) {
  const { masked } = await redact(text)
  for (const [kind, count] of Object.entries(masked)) totals[kind] = (totals[kind] ?? 0) + count
}
const seconds = (performance.now() - began) / 1000

console.table(totals)
console.log(`${files.length} files, ${megabytes.toFixed(0)} MB in ${seconds.toFixed(2)} s: ${(megabytes / seconds).toFixed(0)} MB/s`)
