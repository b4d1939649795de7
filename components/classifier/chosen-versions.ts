import { parseAsString } from 'nuqs'
import type { Versions } from '@/lib/client/classifier'
import { type ClassifierVersion, versionText } from '@/lib/domain/classifier-version'

export const VERSIONS = { a: parseAsString, b: parseAsString }

/** What the address asks for where it is there, else the two newest, the older one first. Null where there are no two. */
export function chosenVersions(asked: { a: string | null; b: string | null }, newestFirst: readonly ClassifierVersion[]): Versions | null {
  const names = newestFirst.map(versionText)
  const [newest, former] = names
  if (!newest || !former) return null
  const known = (name: string | null) => (name !== null && names.includes(name) ? name : null)
  return { a: known(asked.a) ?? former, b: known(asked.b) ?? newest }
}
