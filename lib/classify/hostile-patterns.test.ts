import { expect, test } from 'vitest'
import { compilePattern } from '@/lib/testing/patterns/compile-pattern'
import { countSteps } from '@/lib/testing/patterns/count-steps'
import { hostileTexts } from '@/lib/testing/patterns/hostile-texts'
import { patternsIn } from '@/lib/testing/patterns/patterns-in'
import { plainPattern } from './builtin/plain-text'

const LENGTH = 300
/** Twice the text may take twice the steps; four times would be the square. A little is left for what happens once. */
const MOST_GROWTH = 2.6
/** Steps for each character, that no bounded repetition is as good as endless. */
const MOST_STEPS = 3000

test.each([
  ['builtin', 100],
  ['constraints', 100],
  ['facts', 50],
])(
  'no text takes more than linear work from any pattern of %s',
  async (folder, atLeast) => {
    const patterns = await patternsIn(new URL(`./${folder}`, import.meta.url).pathname)
    const plain = patterns.map(plainPattern).filter((pattern) => pattern !== null)

    const offenders = [...patterns, ...plain].flatMap(faultsOf)

    expect(patterns.length).toBeGreaterThan(atLeast)
    expect(offenders).toEqual([])
  },
  120_000,
)

function faultsOf(pattern: RegExp): string[] {
  const program = compilePattern(pattern)
  const steps = (text: string) => {
    const characters = pattern.unicode ? [...text] : text.split('')
    return countSteps(program, characters, MOST_STEPS * text.length).steps
  }
  const longer = hostileTexts(pattern, 2 * LENGTH)
  return hostileTexts(pattern, LENGTH).flatMap((text, index) => {
    const twice = longer[index] ?? ''
    const [once, then] = [steps(text), steps(twice)]
    const isLinear = then < MOST_GROWTH * once && then < MOST_STEPS * twice.length
    return isLinear || then < 20 * LENGTH ? [] : [`${pattern} on ${JSON.stringify(text.slice(0, 40))} …: ${once}, then ${then} steps`]
  })
}
