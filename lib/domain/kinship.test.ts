import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Copied, copiedPart, inOrder, type Kin, type SpokenKey } from './kinship'

test('a session without kin copied nothing', () => {
  expect(copiedPart(kin('a', [1, 2]), [])).toBeNull()
  expect(copiedPart(kin('a', [1, 2]), [kin('b', [3])])).toBeNull()
})

test('a session that was resumed in another file is a copy as a whole, and the resumed one is none', () => {
  const [before, resumed] = [kin('a', [1, 2]), kin('b', [1, 2, 3])]

  expect(copiedPart(before, [resumed])).toEqual({ from: 'b', ownFrom: null })
  expect(copiedPart(resumed, [before])).toBeNull()
})

test('what two forks share belongs to the one that went on first', () => {
  const [early, late] = [kin('z', [1, 2, 5]), kin('a', [1, 2, 7])]

  expect(copiedPart(late, [early])).toEqual({ from: 'z', ownFrom: 7 })
  expect(copiedPart(early, [late])).toBeNull()
})

test('a fork of a fork owes each turn to the session that owns it', () => {
  const [first, fork, forkOfFork] = [kin('a', [1, 2]), kin('b', [1, 3, 4]), kin('c', [1, 3, 5])]

  expect(copiedPart(first, [fork, forkOfFork])).toBeNull()
  expect(copiedPart(fork, [first, forkOfFork])).toEqual({ from: 'a', ownFrom: 3 })
  expect(copiedPart(forkOfFork, [first, fork])).toEqual({ from: 'b', ownFrom: 5 })
})

test('equal sessions belong to the smaller identity', () => {
  expect(copiedPart(kin('b', [1, 2]), [kin('a', [1, 2])])).toEqual({ from: 'a', ownFrom: null })
  expect(copiedPart(kin('a', [1, 2]), [kin('b', [1, 2])])).toBeNull()
})

test('a session that does not count owns nothing that a counted one holds', () => {
  const automated = { ...kin('a', [1, 2, 3]), counts: false }

  expect(copiedPart(kin('b', [1, 2]), [automated])).toBeNull()
  expect(copiedPart(automated, [kin('b', [1, 2])])).toEqual({ from: 'b', ownFrom: 3 })
})

test('a turn with anything of its own is no copy', () => {
  const interrupted = kin('a', [1, 2])
  const goneOn: Kin = { ...kin('b', [1]), keys: inOrder([spoken(1), spoken(2), { key: 99n, turn: 2, at: 2 }]) }

  expect(copiedPart(interrupted, [goneOn])).toEqual({ from: 'b', ownFrom: null })
  expect(copiedPart(goneOn, [interrupted])).toBeNull()
})

describe('of any family of forks', () => {
  test('every turn is counted in exactly one session', () => {
    fc.assert(
      fc.property(families, (family) => {
        const counted = family.flatMap((session) => ownTurns(session, copiedPart(session, others(family, session))))

        expect(counted.toSorted(byNumber)).toEqual([...new Set(family.flatMap(turnsOf))].toSorted(byNumber))
      }),
    )
  })

  test('the order in which they are compared changes nothing', () => {
    fc.assert(
      fc.property(families, (family) => {
        for (const session of family) {
          const kin = others(family, session)

          expect(copiedPart(session, kin.toReversed())).toEqual(copiedPart(session, kin))
        }
      }),
    )
  })

  test('sessions that share nothing with a session change nothing for it', () => {
    fc.assert(
      fc.property(families, (family) => {
        for (const session of family) {
          const all = others(family, session)
          const close = all.filter((other) => turnsOf(other).some((turn) => turnsOf(session).includes(turn)))

          expect(copiedPart(session, close)).toEqual(copiedPart(session, all))
        }
      }),
    )
  })
})

/** Each session takes a beginning of an earlier one and goes on with turns that nobody else has. */
const families: fc.Arbitrary<Kin[]> = fc
  .array(fc.record({ parent: fc.nat(), shared: fc.nat(4), own: fc.nat(3) }), { minLength: 1, maxLength: 8 })
  .map((steps) => {
    const histories: number[][] = []
    let next = 1
    for (const { parent, shared, own } of steps) {
      const begun = histories[parent % Math.max(1, histories.length)]?.slice(0, shared) ?? []
      histories.push([...begun, ...Array.from({ length: own }, () => next++)])
    }
    return histories.map((history, index) => kin(`s${(index * 7) % 11}-${index}`, history))
  })

/** A turn's number is its time and its key, so that copies are told by it. */
function kin(id: string, turns: number[]): Kin {
  return { id, identity: id, counts: true, keys: turns.map(spoken) }
}

function spoken(turn: number): SpokenKey {
  return { key: BigInt(turn), turn, at: turn }
}

const turnsOf = ({ keys }: Kin) => keys.map(({ turn }) => turn)
const others = (family: Kin[], { id }: Kin) => family.filter((other) => other.id !== id)
const byNumber = (a: number, b: number) => a - b

function ownTurns(session: Kin, copied: Copied | null): number[] {
  if (!copied) return turnsOf(session)
  return turnsOf(session).filter((turn) => copied.ownFrom !== null && turn >= copied.ownFrom)
}
