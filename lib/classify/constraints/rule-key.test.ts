import { expect, test } from 'vitest'
import { ruleKey } from './rule-key'

test.each([
  "don't touch the payment module",
  'Do not modify payment module!',
  'not to touch the payment module.',
  'never change anything in the payment modules',
  'please no longer edit payment',
])('other words for one rule have one key: %s', (text) => {
  expect(ruleKey('prohibition', text)).toBe('prohibition: modify payment')
})

test('the order of words, plurals and -ing make no difference', () => {
  expect(ruleKey('requirement', 'always run tests before committing')).toBe('requirement: commit run test')
  expect(ruleKey('requirement', 'before you commit, always test: run the test')).toBe('requirement: commit run test')
})

test('what is to be used and what is not are told apart', () => {
  expect(ruleKey('requirement', 'use pnpm instead of npm')).toBe('requirement: pnpm use !npm')
  expect(ruleKey('requirement', 'use npm rather than pnpm')).toBe('requirement: npm use !pnpm')
  expect(ruleKey('requirement', 'npmではなくpnpmを使ってください')).toBe('requirement: pnpm use !npm')
})

test('a choice is one only between two things', () => {
  expect(ruleKey('preference', 'prefer tabs over spaces')).toBe('preference: tab !space')
  expect(ruleKey('requirement', 'be careful to not read over the log')).toBe('requirement: log over read')
})

test('verbs of one class are one verb in every language', () => {
  expect(ruleKey('prohibition', '不要修改支付模块')).toBe('prohibition: modify 支付')
  expect(ruleKey('prohibition', '别动支付模块')).toBe('prohibition: modify 支付')
  expect(ruleKey('prohibition', '決済モジュールは触らないでください')).toBe('prohibition: modify 決済')
  expect(ruleKey('prohibition', 'не трогай модуль оплаты')).toBe('prohibition: modify оплаты')
})

test('words that only begin like a verb are none', () => {
  expect(ruleKey('prohibition', 'do not edit the changelog message')).toBe('prohibition: changelog message modify')
})

test('a path is known by its last part', () => {
  expect(ruleKey('prohibition', 'never edit src/pay/total.ts')).toBe('prohibition: modify total.ts')
})

test('what says nothing has no key', () => {
  expect(ruleKey('prohibition', 'never do that')).toBeNull()
})
