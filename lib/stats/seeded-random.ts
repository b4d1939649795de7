const LENGTH = 624
const MIDDLE = 397

/**
 * Random numbers from 0 up to but not 1, in steps of 2⁻³², the same ones for the same seed (a whole number from 0 to 2³² − 1; another is a
 * RangeError). The Mersenne Twister MT19937 of Matsumoto and Nishimura 1998, seeded as C++'s std::mt19937: written out, so that no
 * update of a package changes a published interval. Not for secrets.
 */
export function seededRandom(seed: number): () => number {
  if (seed !== seed >>> 0) throw new RangeError(`${seed} is no seed: take a whole number from 0 to 4294967295`)
  const state = seededState(seed)
  let next = LENGTH
  return () => {
    if (next === LENGTH) {
      twist(state)
      next = 0
    }
    next += 1
    return tempered(at(state, next - 1)) / 2 ** 32
  }
}

const at = (state: Uint32Array, place: number) => state[place % LENGTH] ?? 0

function seededState(seed: number): Uint32Array {
  const state = new Uint32Array(LENGTH)
  state[0] = seed
  for (let place = 1; place < LENGTH; place++) {
    const last = at(state, place - 1)
    state[place] = Math.imul(1_812_433_253, last ^ (last >>> 30)) + place
  }
  return state
}

function twist(state: Uint32Array) {
  for (let place = 0; place < LENGTH; place++) {
    const joined = (at(state, place) & 0x80_00_00_00) | (at(state, place + 1) & 0x7f_ff_ff_ff)
    state[place] = at(state, place + MIDDLE) ^ (joined >>> 1) ^ (joined & 1 ? 0x99_08_b0_df : 0)
  }
}

function tempered(raw: number): number {
  let bits = raw ^ (raw >>> 11)
  bits ^= (bits << 7) & 0x9d_2c_56_80
  bits ^= (bits << 15) & 0xef_c6_00_00
  return (bits ^ (bits >>> 18)) >>> 0
}
