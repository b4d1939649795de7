import { expect, test } from 'vitest'
import { compilePattern } from './compile-pattern'
import { countSteps } from './count-steps'

const search = (pattern: RegExp, text: string, most = 1e6) => countSteps(compilePattern(pattern), [...text], most)

test.each([
  [/a+b/, 'xaab', 'xaac'],
  [/^\s*(?:no|not (?:now|ever))$/, '  not ever', 'not nev'],
  [/(?<![\p{L}\p{N}])(?:wrong|off)(?![\p{L}\p{N}])/u, 'так, off!', 'такoff'],
  [/^\d{2,3}?-[^\n]{0,2}$/, '123-ab', '1-ab'],
  [/\b[A-Z]{3,}\b/, 'so BAD it', 'so BADit'],
  [/^b.*c$/m, 'a\nbxc\nd', 'a\nb\nc'],
  [/(?=ab)a(?!bc)/, 'xabd', 'xabc'],
])('%s is found where the engine finds it', (pattern, holds, holdsNot) => {
  const both = [search(pattern, holds).found, search(pattern, holdsNot).found]

  expect(both).toEqual([true, false])
  expect([pattern.test(holds), pattern.test(holdsNot)]).toEqual([true, false])
})

test('steps are counted: two to read the a’s, one for the end', () => {
  expect(search(/aa/, 'aab')).toEqual({ found: true, steps: 3 })
})

test('nested repetition takes four times the steps for two more characters, and is given up', () => {
  const steps = (length: number) => search(/^(?:a+)+$/, `${'a'.repeat(length)}!`).steps

  expect(steps(12) / steps(10)).toBeGreaterThan(3.5)
  expect(search(/^(?:a+)+$/, `${'a'.repeat(60)}!`, 10_000).steps).toBeLessThan(10_010)
})
