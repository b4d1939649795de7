/** How many sessions in a row went wrong: at most, and up to the last one. `currentClean`: how many up to the last one did not. */
export type Streaks = { longest: number; current: number; currentClean: number }

/** The runs in one repository's sessions, in the order of their time; true is a session with an episode. */
export function streaks(sessions: readonly boolean[]): Streaks {
  let run = 0
  let longest = 0
  for (const withIt of sessions) {
    run = withIt ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return { longest, current: run, currentClean: sessions.length - 1 - sessions.lastIndexOf(true) }
}
