import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from '@/lib/testing/temporary-folder'
import type { Machine, System } from '../machine'

/** A home folder with these files, changed an hour ago. */
export function aHome(files: Record<string, string | Uint8Array> = {}): string {
  const home = temporaryFolder()
  for (const [path, content] of Object.entries(files)) put(home, path, content)
  return home
}

export function put(home: string, path: string, content: string | Uint8Array, agoMs = 3_600_000): string {
  const full = join(home, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, content)
  const changed = new Date(Date.now() - agoMs)
  utimesSync(full, changed, changed)
  return full
}

export function aMachine(home: string, system: System = 'linux'): Machine {
  return { system, home, host: 'test', env: {} }
}

/** Lines of a session that was held in this folder. */
export function claudeLines(folder: string, words: string[]): string {
  return words
    .map(
      (text, index) =>
        `${JSON.stringify({ type: 'user', uuid: `${index}`, sessionId: 's', cwd: folder, message: { role: 'user', content: text } })}\n`,
    )
    .join('')
}
