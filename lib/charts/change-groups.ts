import { grouped } from '@/lib/domain/grouped'
import type { InterventionRow } from './intervention-list'

/** A change, with those that have the very same days and sessions before and after. */
export type ChangeGroup = { first: InterventionRow; alike: InterventionRow[] }

/** Rules files that changed in one repository on one day stand together: their figures are the same. */
export function changeGroups(rows: readonly InterventionRow[]): ChangeGroup[] {
  const groups = grouped(rows, ({ id, kind, day, where }) => (kind === 'rules-file' ? `${day} ${where}` : id))
  return [...groups.values()].flatMap(([first, ...alike]) => (first ? [{ first, alike }] : []))
}
