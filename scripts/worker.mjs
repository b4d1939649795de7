// A worker of its own, beside web processes that run with WORKER=off on the same DATABASE_URL.
import { spawn } from 'node:child_process'
import process from 'node:process'

if (!process.env.DATABASE_URL) {
  console.error('A separate worker needs DATABASE_URL: the embedded database belongs to one process, which works the queue itself.')
  process.exit(1)
}
const worker = spawn(process.execPath, ['dist/jobs/worker.mjs'], {
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => worker.kill(signal))
worker.on('exit', (code) => process.exit(code ?? 0))
