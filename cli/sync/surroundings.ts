import type { Source } from '../stores/find-sources'
import { storeOf } from '../stores/stores'
import type { Pass } from './pass'
import type { Report } from './report'
import type { Origin } from './server-client'

/** Where a session was held, and why it is kept back if it is. */
export type Surroundings = { folder: string | null; repository: string | null; branch: string | null; kept: Kept | null }
type Kept = Pick<Report, 'outcome' | 'reason'>

/** A session that goes on now is on the branch that is checked out now; of an older one nobody knows. */
const CURRENT_MS = 15 * 60_000

export async function surroundingsOf(pass: Pass, source: Source, folders: readonly string[]): Promise<Surroundings> {
  const { rules, wanted, findCheckout, now } = pass
  const checkouts = await Promise.all(folders.map(findCheckout))
  const checkout = checkouts.find((one) => one?.repository) ?? checkouts.find((one) => one !== null) ?? null
  const repository = checkout?.repository ?? null
  const ignored = await rules.reasonFor(source.path, folders)
  const unwanted = wanted.reasonAgainst({ path: source.path, folders, repository })
  return {
    folder: folders[0] ?? null,
    repository,
    branch: checkout && now - source.changedAt < CURRENT_MS ? checkout.branch : null,
    kept: ignored || unwanted ? { outcome: 'ignored', reason: ignored ?? unwanted } : await keptWithoutFolder(pass, source, folders),
  }
}

async function keptWithoutFolder({ rules, wanted }: Pass, { store }: Source, folders: readonly string[]): Promise<Kept | null> {
  if (folders.length > 0) return null
  if (storeOf(store).namesFolder) return { outcome: 'waiting', reason: 'it holds no session yet' }
  if (wanted.unknownFolders || !(await rules.isInUse())) return null
  return { outcome: 'ignored', reason: `its folder is not known, and some are ignored; --unknown-folders sends it` }
}

export function reportOn(
  source: Source,
  around: Surroundings,
  rest: Pick<Report, 'outcome' | 'bytes' | 'reason'> & { name?: string },
): Report {
  const { folder, repository } = around
  return { store: source.store, name: source.path, folder, repository, ...rest }
}

export const NOWHERE: Surroundings = { folder: null, repository: null, branch: null, kept: null }

export const originOf = (name: string, { repository, branch }: Surroundings): Origin => ({ name, repository, branch })
