import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { vi } from 'vitest'

/** Every regular expression of the source files of a folder: those written as literals, and those made while the files are loaded. */
export async function patternsIn(folder: string): Promise<RegExp[]> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.ts') && !name.includes('.test.'))
    .map(({ parentPath, name }) => join(parentPath, name))
  const written = paths.flatMap((path) => literalsOf(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)))
  const made = await madeWhileLoading(paths)
  return [...new Map([...written, ...made].map((pattern) => [String(pattern), pattern])).values()]
}

function literalsOf(node: ts.Node): RegExp[] {
  const found: RegExp[] = []
  const look = (within: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(within)) found.push(patternOf(within.text))
    ts.forEachChild(within, look)
  }
  look(node)
  return found
}

function patternOf(literal: string): RegExp {
  const end = literal.lastIndexOf('/')
  return new RegExp(literal.slice(1, end), literal.slice(end + 1))
}

async function madeWhileLoading(paths: readonly string[]): Promise<RegExp[]> {
  const made: RegExp[] = []
  const construct = (target: RegExpConstructor, values: [string | RegExp, string?]) => {
    const pattern = new target(...values)
    if (new Error().stack?.includes('/lib/classify/')) made.push(pattern)
    return pattern
  }
  vi.resetModules()
  vi.stubGlobal('RegExp', new Proxy(RegExp, { construct }))
  try {
    for (const path of paths) await import(path)
  } finally {
    vi.unstubAllGlobals()
  }
  return made
}
