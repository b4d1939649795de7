import { expect, test } from 'vitest'
import { foldText } from './fold-text'
import { heardIn } from './heard-in'
import { plainPattern, plainText } from './plain-text'
import { run, words } from './rule'

const heard = (pattern: RegExp, text: string) => heardIn(foldText(text))({ pattern })

test('letters and digits of any script bound a word, and signs do not', () => {
  const wrong = words('wrong')

  const said = ['wrong', '«wrong» — 🎉', 'жwrong', 'wrongé', 'wrong日', '٣wrong', 'wrong²', 'so 😀wrong!'].map((text) => heard(wrong, text))

  expect(said).toEqual([true, true, false, false, false, false, false, true])
})

test('a phrase with any word in it takes words of any script', () => {
  const changed = words('you \\p{L}+ it')

  const said = ['you änderte it', 'you 変更 it', 'you — it', 'you 12 it'].map((text) => heard(changed, text))

  expect(said).toEqual([true, true, false, false])
})

test('phrases beyond ASCII are looked for in the text itself', () => {
  expect(heard(run('不对'), 'no, 不对')).toBe(true)
  expect(heard(run('不对'), 'no, 那个')).toBe(false)
  expect(heard(/[✅✓]/u, 'done ✓')).toBe(true)
})

test('a text of other scripts keeps its length in letters, digits and signs', () => {
  expect(plainText('naï 日本 ٣ 🎉')).toBe('naª ªª ² \x01')
})

test('a pattern that tells letters beyond ASCII apart has no plain form', () => {
  expect(plainPattern(/\p{sc=Han}/u)).toBeNull()
  expect(plainPattern(/\u4e0d/u)).toBeNull()
  expect(plainPattern(/[✅]/u)).toBeNull()
  expect(plainPattern(/error/iu)).toBeNull()
})
