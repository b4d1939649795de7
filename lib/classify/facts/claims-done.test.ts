import { describe, expect, test } from 'vitest'
import type { Part } from '@/lib/domain/transcript'
import { aTurn } from '@/lib/testing/builders'
import { claimsDone } from './claims-done'
import { closingLines } from './closing-lines'

const read: Part = { type: 'tool_call', id: '1', name: 'Read', kind: 'read', target: 'a.ts', command: null, input: null }
const claims = (...texts: string[]) =>
  claimsDone(closingLines(aTurn({ role: 'agent', parts: texts.map((text) => ({ type: 'text', text })) })))

describe('the work is called done, or working', () => {
  test.each([
    "I've fixed the order of the columns.",
    'Done. The footer shows the year.',
    '## 🎉 Implementation Complete!',
    '- **Added** a test for the empty list.',
    'All tests pass.',
    'All 14 pass; nothing else to do.',
    'The login page has been correctly updated.',
    'The import should now work.',
    'Both items are done, and lint is clean.',
    'The footer is ready for review.',
    'He corregido el orden de las columnas.',
    'Componente creado y revisado.',
    'Hecho. La regla está en el archivo.',
    'All clean. The two fixes are in the footer.',
    'The description has been regenerated and committed.',
    'Étape 3 terminée.',
    "J'ai bien appliqué la règle.",
    'Der Fehler in der Anmeldung ist behoben, und das funktioniert mit dem neuen Test.',
    'Готово: ошибка исправлена, все тесты проходят.',
    '已修复登录页面的问题。',
    'ログインページを修正しました。',
    '로그인 페이지를 수정했습니다.',
  ])('%s', (text) => {
    expect(claims(text)).toBe(true)
  })
})

describe('no work is called done', () => {
  test.each([
    'I will fix the order of the columns next.',
    'Once I have fixed the order, the tests pass.',
    'The table is updated when the page is opened.',
    'Should I mark it as done? Are all tests passing?',
    'Two tests still fail, and the order is wrong.',
    'None of the tests pass.',
    'The cause is a stale cache: the value is read before it is written.',
    '```\n✓ all tests passed\n```\nI am looking into it.',
    'No he corregido el orden todavía.',
    "Une fois la page terminée, je lance les tests avec vous, c'est plus sûr.",
  ])('%s', (text) => {
    expect(claims(text)).toBe(false)
  })

  test('where it was said before the agent went on', () => {
    const turn = aTurn({ role: 'agent', parts: [{ type: 'text', text: 'Fixed!' }, read, { type: 'text', text: 'The log looks odd.' }] })

    expect(claimsDone(closingLines(turn))).toBe(false)
  })
})
