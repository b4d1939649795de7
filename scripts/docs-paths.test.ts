import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const DOCS = [
  'README.md',
  'CONTRIBUTING.md',
  'DECISIONS.md',
  'docs/DESIGN.md',
  'docs/operations.md',
  'docs/api.md',
  'docs/formats.md',
  'docs/metrics.md',
  'docs/sync.md',
  'docs/telemetry.md',
  'lib/classify/README.md',
  'lib/containers/README.md',
]
const FOLDERS = /^(?:app|components|lib|cli|prisma|e2e|bench|docs|scripts)\//

/** Paths of the project in backquotes; those with a place-holder name no file. */
function pathsIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map(([, path]) => path ?? '')
  return quoted.filter((path) => FOLDERS.test(path) && !/[<>*{}…]|NAME/.test(path))
}

const linksIn = (text: string) => [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path ?? '')

test.each(DOCS)('%s names only paths that exist', (doc) => {
  const text = readFileSync(doc, 'utf8')

  const missing = [...pathsIn(text), ...linksIn(text).map((path) => join(dirname(doc), path))].filter((path) => !existsSync(path))

  expect(missing).toEqual([])
})
