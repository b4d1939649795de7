import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { FormatId } from '@/lib/domain/format'
import type { SourceFile } from '@/lib/formats/format'

export type FormatFixture = SourceFile & { format: FormatId }

/** Files of every format's `fixtures/` that have a golden twin: the same name with `.expected.json`, or with `.json`. */
export function formatFixtures(): FormatFixture[] {
  return FormatId.options.flatMap((format) => {
    const folder = new URL(`../formats/${format}/fixtures/`, import.meta.url)
    const names = existsSync(folder) ? readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll('\\', '/')) : []
    return names
      .filter((name) => hasTwin(name, names))
      .map((name) => ({ format, name, text: readFileSync(new URL(name.split('/').map(encodeURIComponent).join('/'), folder), 'utf8') }))
  })
}

function hasTwin(name: string, names: string[]): boolean {
  if (name.endsWith('.expected.json')) return false
  const stem = name.replace(/\.[^./]+$/, '')
  return names.includes(`${stem}.expected.json`) || (name !== `${stem}.json` && names.includes(`${stem}.json`))
}
