// Starts the built app and says where it is once a page can be opened.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'

const port = process.env.PORT ?? '3000'
const host = process.env.HOST ?? '127.0.0.1'
const address = process.env.PUBLIC_URL ?? `http://localhost:${port}`

if (!existsSync(process.env.NEXT_DIST_DIR ?? '.next')) {
  console.error('Pushback is not built yet. Run "npm run up", which installs, builds and starts it.')
  process.exit(1)
}

const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-H', host, '-p', port], {
  stdio: 'inherit',
  env: { ...process.env, PORT: port, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
await untilItAnswers()
console.log(`\n  Pushback is ready: ${address}`)
console.log(
  `  Data is kept in ${process.env.DATABASE_URL ? 'PostgreSQL' : (process.env.DATA_DIR ?? '.data')}. Stop it with Ctrl+C; "npm start" starts it again.\n`,
)

async function untilItAnswers() {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  for (;;) {
    const answers = await fetch(`http://${reachable}:${port}/api/health`).then(
      (response) => response.ok,
      () => false,
    )
    if (answers) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
