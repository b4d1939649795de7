import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** The command as people run it, beside the packages that it needs. */
export function buildCommand(): { command: string; remove: () => void } {
  const folder = mkdtempSync(join(root, 'node_modules', '.cli-test-'))
  execFileSync(process.execPath, [join(root, 'scripts', 'build-cli.mjs'), folder], { cwd: root })
  return { command: join(folder, 'cli', 'pushback.mjs'), remove: () => rmSync(folder, { recursive: true }) }
}
