// Kills the built server again and again while files are uploaded and streams grow, and checks what it had acknowledged.
//   npx tsx bench/crash.ts [--rounds 50] [--seed 1]        with DATABASE_URL on PostgreSQL, else embedded
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startApp } from '../e2e/app-server'
import { crashClient, type Ledger } from './crash-client'
import { signIn } from './sign-in'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } } })
const random = seeded(Number(values.seed))
const env = {
  DATABASE_URL: process.env.DATABASE_URL ?? '',
  AUTH_SECRET: 'a secret that outlives every restart of the server',
  LOG_LEVEL: 'silent',
}
const folder = mkdtempSync(join(tmpdir(), 'pushback-crash-'))
const ledger: Ledger = { uploads: new Map(), streams: new Map(), nextId: 1 }
let token = ''

for (let round = 1; round <= Number(values.rounds); round++) {
  const app = await startApp(env, folder)
  token ||= (await signIn(app.url)).token
  const lifetime = 1_000 + Math.floor(random() * 5_000)
  const client = crashClient({ url: app.url, token }, ledger)
  const working = client.work()
  await new Promise((resolve) => setTimeout(resolve, lifetime))
  await app.kill()
  client.stop()
  await working
  process.stdout.write(`\rround ${round}: killed after ${lifetime} ms; ${ledger.uploads.size} uploads, ${ledger.streams.size} streams   `)
}

const app = await startApp(env, folder)
const faults = await crashClient({ url: app.url, token }, ledger).check()
await app.stop()
rmSync(folder, { recursive: true, force: true })
console.log(
  `\n${ledger.uploads.size} acknowledged uploads and ${ledger.streams.size} streams over ${values.rounds} rounds: ${faults.length} faults`,
)
for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`)
process.exit(faults.length === 0 ? 0 : 1)

/** Mulberry32: the same rounds for the same seed. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
