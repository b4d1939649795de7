/** A hash of something that a developer said or did, and where it stands. */
export type SpokenKey = { key: bigint; turn: number; at: number | null }

/** A session as far as kinship is concerned. `keys` are in the order of `inOrder`. */
export type Kin = { id: string; identity: string; counts: boolean; keys: readonly SpokenKey[] }

/** The turns before `ownFrom` are held by `from` and counted there; null where the session has nothing of its own. */
export type Copied = { from: string; ownFrom: number | null }

/**
 * Which leading turns of a session are copies. Everything said is owned by one session, the first of its holders in an order
 * that depends on nothing but what the sessions hold, so that it does not matter which file came first. `kin` are the other
 * sessions that hold any of its keys; more of them change nothing.
 */
export function copiedPart(session: Kin, kin: readonly Kin[]): Copied | null {
  const owners = ownersOf([session, ...kin].toSorted(precedence))
  let from: string | null = null
  for (const keys of byTurn(session.keys)) {
    const own = keys.find(({ key }) => owners.get(key) === session.id)
    if (own) return from === null ? null : { from, ownFrom: own.turn }
    const last = keys.at(-1)
    from = (last && owners.get(last.key)) ?? from
  }
  return from === null ? null : { from, ownFrom: null }
}

/** The order that keys of a session must be given in. Each key once, where it was said first. */
export function inOrder(keys: readonly SpokenKey[]): SpokenKey[] {
  const sorted = keys.toSorted((a, b) => a.turn - b.turn || compare(a.key, b.key))
  const seen = new Set<bigint>()
  return sorted.filter(({ key }) => !seen.has(key) && seen.add(key))
}

/** The first session of the list that holds it owns what was said. */
function ownersOf(sessions: readonly Kin[]): Map<bigint, string> {
  const owners = new Map<bigint, string>()
  for (const { id, keys } of sessions) for (const { key } of keys) if (!owners.has(key)) owners.set(key, id)
  return owners
}

/**
 * A session that counts before one that does not. Then, where two part, the one that went on earlier; one that did not go on
 * comes last, so that a resumed session owns all of what it resumed.
 */
function precedence(a: Kin, b: Kin): number {
  if (a.counts !== b.counts) return a.counts ? -1 : 1
  for (let index = 0; ; index++) {
    const [one, other] = [a.keys[index], b.keys[index]]
    if (!one || !other) return one ? -1 : other ? 1 : compare(a.identity, b.identity)
    const difference = (one.at ?? 0) - (other.at ?? 0) || compare(one.key, other.key)
    if (difference !== 0) return difference
  }
}

function byTurn(keys: readonly SpokenKey[]): SpokenKey[][] {
  const turns = new Map<number, SpokenKey[]>()
  for (const key of keys) turns.set(key.turn, [...(turns.get(key.turn) ?? []), key])
  return [...turns.values()]
}

function compare<T extends bigint | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
