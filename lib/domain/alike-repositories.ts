import { NO_REPOSITORY } from './repository-name'

type Named = { id: string; name: string }

/** Repositories that may be one under two names: the same in other letters, or a folder's name beside one `owner/name`. Only a suggestion. */
export function alikeRepositories<T extends Named>(repositories: readonly T[]): { from: T; into: T }[] {
  return repositories.flatMap((from) => {
    if (from.name === NO_REPOSITORY) return []
    const others = repositories.filter((into) => into.id !== from.id && isAlike(from.name, into.name))
    const [into] = others
    return into && others.length === 1 ? [{ from, into }] : []
  })
}

/** One way only: of two that differ in their letters the later by code goes into the earlier. */
function isAlike(from: string, into: string): boolean {
  const [one, other] = [from.toLowerCase(), into.toLowerCase()]
  if (one === other) return from > into
  return !one.includes('/') && one === other.split('/').at(-1)
}
