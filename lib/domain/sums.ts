/** Lists of counts by key, added up place by place. Keys of one kind name the same fields in the same order. */
export class Sums<Key extends Record<string, string>> {
  readonly #sums = new Map<string, { key: Key; counts: number[] }>()

  /** The counts of a key, to add to; nothing yet is `none`. */
  of(key: Key, none: () => number[]): number[] {
    const name = Object.values(key).join('\n')
    const known = this.#sums.get(name) ?? { key, counts: none() }
    this.#sums.set(name, known)
    return known.counts
  }

  add(key: Key, counts: readonly number[], sign: 1 | -1 = 1): void {
    const sum = this.of(key, () => counts.map(() => 0))
    for (const [place, count] of counts.entries()) sum[place] = (sum[place] ?? 0) + sign * count
  }

  all(): { key: Key; counts: number[] }[] {
    return [...this.#sums.values()]
  }

  /** Those that are not 0 throughout. */
  changed(): { key: Key; counts: number[] }[] {
    return this.all().filter(({ counts }) => counts.some((count) => count !== 0))
  }
}
