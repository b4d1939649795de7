// Generates, builds the app and the command line. Nothing is reported to anybody.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'

process.env.NEXT_TELEMETRY_DISABLED = '1'
for (const [script, ...args] of [['scripts/generate.mjs'], ['node_modules/next/dist/bin/next', 'build'], ['scripts/build-cli.mjs']]) {
  if (!existsSync(script)) throw new Error(`${script} is missing. Run "npm ci" first.`)
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
