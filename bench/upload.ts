// Uploads every file of a folder through the API, twice, and tells what became of them.
//   PUSHBACK_TOKEN=pbk_… npx tsx bench/upload.ts http://localhost:3000 FOLDER [--concurrency 4]
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import pLimit from 'p-limit'
import { UploadResponse } from '@/lib/contracts/upload'

const [address, folder, , concurrency = '4'] = process.argv.slice(2)
const token = process.env.PUSHBACK_TOKEN
if (!address || !folder || !token) {
  console.error('usage: PUSHBACK_TOKEN=pbk_… npx tsx bench/upload.ts ADDRESS FOLDER [--concurrency N]')
  process.exit(2)
}

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
console.log(`${files.length} files, ${(bytes / 1024 ** 2).toFixed(1)} MB`)
for (const round of ['first', 'again']) await uploadAll(round, address, folder, token)

async function uploadAll(round: string, address: string, folder: string, token: string): Promise<void> {
  const limit = pLimit(Number(concurrency))
  const outcomes = new Map<string, number>()
  const began = performance.now()
  await Promise.all(
    files.map((file) =>
      limit(async () => {
        const outcome = await upload(address, token, relative(folder, file), readFileSync(file))
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      }),
    ),
  )
  const seconds = (performance.now() - began) / 1000
  console.log(
    `\n${round}: ${seconds.toFixed(1)} s, ${(files.length / seconds).toFixed(1)} files/s, ${(bytes / 1024 ** 2 / seconds).toFixed(1)} MB/s`,
  )
  for (const [outcome, count] of [...outcomes].sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(6)}  ${outcome}`)
}

async function upload(address: string, token: string, name: string, content: Buffer): Promise<string> {
  const body = new FormData()
  body.append('file', new File([new Uint8Array(content)], name))
  const response = await fetch(`${address}/api/v1/sessions`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body })
  if (!response.ok) return `HTTP ${response.status}: ${await response.text()}`
  const [result] = UploadResponse.parse(await response.json()).results
  return result?.error ? `${result.outcome}: ${result.error.code}` : `${result?.outcome} ${result?.format}`
}
