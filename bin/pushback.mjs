#!/usr/bin/env node
import { existsSync } from 'node:fs'

const built = new URL('../dist/cli/pushback.mjs', import.meta.url)
if (!existsSync(built)) {
  console.error('The command line is not built yet. Run "npm run up" or "npm run build" in the folder of Pushback first.')
  process.exit(1)
}
await import(built.href)
