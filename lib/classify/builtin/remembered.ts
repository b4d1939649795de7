const KEPT = 32

/** The same function of a text, with its latest answers kept: rules ask the same of a turn, and of the turns before it, many times over. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const kept = new Map<string, { value: T }>()
  return (text) => {
    const before = kept.get(text)
    if (before) return before.value
    const value = answer(text)
    kept.set(text, { value })
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break
      kept.delete(oldest)
    }
    return value
  }
}
