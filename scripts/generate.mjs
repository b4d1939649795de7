// Prisma's generator looks for a schema engine that `generate` never runs. Naming any program keeps it from downloading one.
import { spawnSync } from 'node:child_process'

const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1', ...process.env }
const { status } = spawnSync(process.execPath, ['node_modules/prisma/build/index.js', 'generate', '--no-hints'], { stdio: 'inherit', env })
process.exit(status ?? 1)
