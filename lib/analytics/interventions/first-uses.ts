import { grouped } from '@/lib/domain/grouped'

/** How many sessions of a day an agent had of a model, or of a version of its own. */
export type Use = { agent: string; name: string; day: string; sessions: number }
export type FirstUse = { agent: string; name: string; day: string }

const ENOUGH = 10

/**
 * What is new to an agent, with the first day of it: something that ten sessions or more are of, after ten or more that are of
 * something else. Less is a trial, and what was there from the beginning is no change.
 */
export function firstUses(uses: readonly Use[]): FirstUse[] {
  return [...grouped(uses, ({ agent }) => agent)].flatMap(([agent, ofAgent]) => {
    const established = establishedOn(ofAgent)
    return [...grouped(ofAgent, ({ name }) => name)].flatMap(([name, own]) => {
      const day = firstDay(own)
      return isEnough(own) && established !== null && established < day ? [{ agent, name, day }] : []
    })
  })
}

/** The day on which an agent had ten sessions. What comes after it has that many before it, none of them its own. */
function establishedOn(ofAgent: readonly Use[]): string | null {
  let sessions = 0
  for (const use of ofAgent.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
    sessions += use.sessions
    if (sessions >= ENOUGH) return use.day
  }
  return null
}

export const isEnough = (uses: readonly Use[]) => uses.reduce((sum, { sessions }) => sum + sessions, 0) >= ENOUGH
const firstDay = (uses: readonly Use[]) => uses.reduce((first, { day }) => (first === '' || day < first ? day : first), '')
