/** So many answers are kept by default: labels repeat from session to session. */
const MOST = 20_000

/** The same pure function, which does not work out an answer again while it is among the latest `most`. */
export function remembered<Asked, Answer>(
  keyOf: (asked: Asked) => string,
  work: (asked: Asked) => Answer,
  most = MOST,
): (asked: Asked) => Answer {
  const kept = new Map<string, { answer: Answer }>()
  return (asked) => {
    const key = keyOf(asked)
    const before = kept.get(key)
    if (before) return before.answer

    const answer = work(asked)
    kept.set(key, { answer })
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break
      kept.delete(oldest)
    }
    return answer
  }
}
