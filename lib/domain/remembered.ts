/** So many answers are kept; then it starts again. */
const MOST = 20_000

/** A pure function that does not work out the same answer twice in a row of many: labels repeat from session to session. */
export function remembered<Asked, Answer>(keyOf: (asked: Asked) => string, work: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<string, Answer>()
  return (asked) => {
    const key = keyOf(asked)
    const answer = known.get(key) ?? work(asked)
    if (known.size >= MOST) known.clear()
    known.set(key, answer)
    return answer
  }
}
