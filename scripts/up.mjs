// From a clean clone to a served page: installs, generates, builds, starts. `npm run up -- --no-install` skips what is there.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { hasEnoughNode } from './node-version.mjs'

if (!hasEnoughNode(process.versions.node)) {
  console.error(
    `Pushback needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org and run this again.`,
  )
  process.exit(1)
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const skipsInstall = process.argv.includes('--no-install')
if (!skipsInstall || !existsSync('node_modules')) run('Installing packages', npm, ['ci', '--include=dev', '--no-audit', '--no-fund'])
run('Building', npm, ['run', 'build', '--silent'])

await import('./start.mjs')

function run(title, command, args) {
  console.log(`\n${title} …`)
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) {
    console.error(`\n${title} failed. The lines above say why.`)
    process.exit(status ?? 1)
  }
}
