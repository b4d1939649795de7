import { join, parse, relative } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { isStoreId, STORE_IDS, type StoreId } from '../stores/stores'
import { ignores } from './ignore-rules'

export type Wish = { only: readonly string[]; exclude: readonly string[]; sinceMs: number | null; unknownFolders: boolean }
type Candidate = { path: string; folders: readonly string[]; repository: string | null }

/** What the user wants sent. Patterns are those of .gitignore, and meet the file, the working folders and the repository. */
export type Selection = {
  stores: StoreId[]
  /** Send what nobody knows the folder of, even if some folders are ignored. */
  unknownFolders: boolean
  isRecent: (changedAt: number, now: number) => boolean
  /** Why it is left out; null if it is wanted. */
  reasonAgainst: (candidate: Candidate) => string | null
}

export function selection({ only, exclude, sinceMs, unknownFolders }: Wish, home: string): Selection {
  const named = only.filter(isStoreId)
  const wanted = only.filter((pattern) => !isStoreId(pattern))
  const unwanted = exclude.filter((pattern) => !isStoreId(pattern))
  const stores = (named.length > 0 ? named : STORE_IDS).filter((id) => !exclude.includes(id))
  const wantedRules = wanted.length > 0 ? rulesOf(wanted, home) : null
  const unwantedRules = unwanted.length > 0 ? rulesOf(unwanted, home) : null

  return {
    stores,
    unknownFolders,
    isRecent: (changedAt, now) => sinceMs === null || changedAt >= now - sinceMs,
    reasonAgainst: (candidate) => {
      const spellings = spellingsOf(candidate, home)
      if (unwantedRules && spellings.some((spelling) => ignores(unwantedRules, spelling))) return 'left out by --exclude'
      if (wantedRules && !spellings.some((spelling) => ignores(wantedRules, spelling))) return 'not among --only'
      return null
    },
  }
}

function rulesOf(patterns: string[], home: string): Ignore {
  return ignore().add(patterns.map((pattern) => pattern.replace(/^~(?=[\\/])/, () => withoutRoot(home)).replaceAll('\\', '/')))
}

function spellingsOf({ path, folders, repository }: Candidate, home: string): string[] {
  const inside = folders.map((folder) => join(folder, 'pushback-session'))
  const paths = [path, ...inside].flatMap((one) => [relative(home, one), withoutRoot(one)])
  return [...paths, ...(repository ? [repository] : [])]
}

const withoutRoot = (path: string) => `${path.slice(parse(path).root.length)}`

const UNITS: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 }

/** `90m`, `12h`, `30d`, `2w` or a date; null if it is neither. */
export function durationSince(text: string, now: number): number | null {
  const [, count, unit] = /^(\d+)\s*([mhdw])$/.exec(text.trim()) ?? []
  const size = UNITS[unit ?? '']
  if (count && size) return Number(count) * size
  const date = /^\d{4}-\d{2}-\d{2}/.test(text.trim()) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, now - date)
}
