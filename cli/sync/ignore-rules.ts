import { readFile, realpath } from 'node:fs/promises'
import { dirname, join, parse, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

export const IGNORE_FILE = '.pushbackignore'

export type IgnoreRules = {
  /** Why a session is kept back that was held in these folders and is stored in this file; null if nothing says so. */
  reasonFor: (file: string, folders: readonly string[]) => Promise<string | null>
  /** Whether the home has such a file: then a session whose folder nobody knows may be one that it means. */
  isInUse: () => Promise<boolean>
}

/**
 * `.pushbackignore` counts in every folder above a working folder, so in the home and in the repository's root. A path in the
 * home's file is also taken from the root of the disk, as work may lie outside of the home.
 */
export function ignoreRules(home: string): IgnoreRules {
  const files = new Map<string, Promise<Ignore | null>>()
  const rulesIn = (folder: string) => {
    const known = files.get(folder) ?? readRules(folder)
    files.set(folder, known)
    return known
  }
  const reasonForPath = async (path: string): Promise<string | null> => {
    for (const folder of new Set([...foldersAbove(path), home])) {
      const rules = await rulesIn(folder)
      if (!rules) continue
      const below = relative(folder, path)
      const spellings = folder === home ? [below, path.slice(parse(path).root.length)] : [below]
      if (spellings.some((spelling) => ignores(rules, spelling))) return `${path} is ignored by ${join(folder, IGNORE_FILE)}`
    }
    return null
  }

  return {
    reasonFor: async (file, folders) => {
      for (const folder of folders) {
        const real = await realpath(folder).catch(() => folder)
        for (const path of new Set([folder, real])) {
          const reason = await reasonForPath(join(path, INSIDE))
          if (reason) return reason.replace(`${sep}${INSIDE} is`, ' is')
        }
      }
      return reasonForPath(file)
    },
    isInUse: async () => (await rulesIn(home)) !== null,
  }
}

/** A folder is ignored if what lies in it is. */
const INSIDE = 'pushback-session'

function foldersAbove(path: string): string[] {
  const above = dirname(path)
  return above === path ? [] : [above, ...foldersAbove(above)]
}

async function readRules(folder: string): Promise<Ignore | null> {
  try {
    return ignore().add(await readFile(join(folder, IGNORE_FILE), 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null
    throw new Error(`${join(folder, IGNORE_FILE)} cannot be read, so that nobody knows what may be sent. Make it readable.`)
  }
}

export function ignores(rules: Ignore, path: string): boolean {
  const spelling = path.split(sep).join('/')
  return ignore.isPathValid(spelling) && rules.ignores(spelling)
}
