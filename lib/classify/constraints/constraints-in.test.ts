import { expect, test } from 'vitest'
import type { Part } from '@/lib/domain/transcript'
import { aTranscript, aTurn, turnsOf } from '@/lib/testing/builders'
import { constraintsIn, constraintsOf } from './constraints-in'

const kindsIn = (text: string) => constraintsOf(aTurn({ text })).map(({ kind }) => kind)
const textsIn = (text: string) => constraintsOf(aTurn({ text })).map((rule) => rule.text)

test.each([
  ['en', 'Do not touch the payment module.'],
  ['en', 'Add a coupon field without changing the payment module.'],
  ['en', 'Please leave the config file as it is.'],
  ['en', 'Avoid new dependencies.'],
  ['es', 'No toques el módulo de pagos.'],
  ['es', 'Arregla el error sin modificar los tests.'],
  ['pt', 'Não mexa no módulo de pagamentos.'],
  ['fr', 'Ne touche pas au module de paiement.'],
  ['de', 'Fass das Zahlungsmodul nicht an.'],
  ['de', 'Bitte ändere nichts am Zahlungsmodul.'],
  ['ru', 'Не трогай модуль оплаты.'],
  ['zh', '不要修改支付模块。'],
  ['ja', '決済モジュールは触らないでください。'],
  ['ko', '결제 모듈은 건드리지 마세요.'],
])('%s: a prohibition is heard: %s', (_, text) => {
  expect(kindsIn(text)).toEqual(['prohibition'])
})

test.each([
  ['en', 'Only change the header.'],
  ['en', 'Keep the changes minimal.'],
  ['es', 'Solo modifica el archivo header.'],
  ['pt', 'Apenas altere o cabeçalho.'],
  ['fr', 'Modifie uniquement le fichier header.'],
  ['de', 'Ändere nur die Kopfzeile.'],
  ['ru', 'Меняй только заголовок.'],
  ['zh', '只修改头部文件。'],
  ['ja', 'ヘッダーだけを変更してください。'],
  ['ko', '헤더만 수정하세요.'],
])('%s: a restriction is heard: %s', (_, text) => {
  expect(kindsIn(text)).toEqual(['restriction'])
})

test.each([
  ['en', 'Always run the tests.'],
  ['en', 'Before you commit, run the linter.'],
  ['en', 'Use pnpm instead of npm.'],
  ['en', 'Use tabs, not spaces.'],
  ['en', 'Stick to the existing conventions.'],
  ['en', 'Ask me before you push.'],
  ['en', 'Make sure the build passes.'],
  ['es', 'Siempre ejecuta las pruebas antes de subir.'],
  ['pt', 'Sempre rode os testes antes de commitar.'],
  ['fr', 'Assure-toi que les tests passent.'],
  ['de', 'Führe immer die Tests aus, bevor du committest.'],
  ['ru', 'Всегда запускай тесты.'],
  ['zh', '提交之前先运行测试。'],
  ['ja', '必ずテストを実行してください。'],
  ['ko', '반드시 테스트를 실행하세요.'],
])('%s: a requirement is heard: %s', (_, text) => {
  expect(kindsIn(text)).toEqual(['requirement'])
})

test.each([
  ['en', 'I prefer small commits.'],
  ['en', 'Please use the logger.'],
  ['en', 'From now on, answer in short sentences.'],
  ['es', 'Prefiero commits pequeños.'],
  ['pt', 'Eu prefiro commits pequenos.'],
  ['fr', 'Je préfère des petits commits.'],
  ['de', 'Ich bevorzuge kleine Commits.'],
  ['ru', 'Я предпочитаю маленькие коммиты.'],
  ['zh', '我更喜欢小的提交。'],
  ['ja', '小さいコミットのほうがいいです。'],
  ['ko', '작은 커밋을 선호합니다.'],
])('%s: a preference is heard: %s', (_, text) => {
  expect(kindsIn(text)).toEqual(['preference'])
})

test.each([
  'Add a button to the header.',
  'Why did you never test it?',
  'Can you make sure that it works?',
  "I don't know why it doesn't work.",
  "Don't worry about it.",
  'It never worked and it always fails.',
  'No markdown files were synced.',
  'In the future it may support more values.',
  '> Do not touch the payment module.',
  '```\n// never edit this file\n```',
  'Error: you must not call this twice',
  'Agrega un botón al encabezado.',
  'Adicione um botão ao cabeçalho.',
  'Ajoute un bouton dans le header.',
  'Füge bitte einen Knopf hinzu.',
  'Добавь кнопку в заголовок.',
  '请添加一个按钮。',
  'ボタンを追加してください。',
  '버튼을 추가해 주세요.',
])('a request, a question, a report and what was pasted are no rules: %s', (text) => {
  expect(kindsIn(text)).toEqual([])
})

test('a rule is cut out of what stands around it', () => {
  expect(textsIn('Fix the header, but please do not touch the payment module, because it is fragile.')).toEqual([
    'do not touch the payment module',
  ])
  expect(textsIn('No, I told you not to touch the payment module. Revert that.')).toEqual(['not to touch the payment module.'])
  expect(textsIn("Don't add comments and never push to main")).toEqual(["Don't add comments", 'never push to main'])
})

test('a long rule is cut to 25 words', () => {
  const [text = ''] = textsIn(`Never use ${'one two three four five, '.repeat(10)} in the code`)

  expect(text.split(/\s+/).length).toBeLessThanOrEqual(25)
})

test('words of a refusal and of an interruption state rules too', () => {
  const refusal: Part = { type: 'rejection', callId: null, words: 'do not push to main' }

  expect(constraintsOf(aTurn({ parts: [refusal] }))).toMatchObject([{ text: 'do not push to main', source: 'developer' }])
})

const READ: Part = { type: 'tool_call', id: 'r', name: 'Read', kind: 'read', target: 'docs/AGENTS.md', command: null, input: null }
const resultOf = (output: string): Part => ({ type: 'tool_result', callId: 'r', exitCode: null, failed: null, output })

test('rules that stand in a rule file are heard where the session reads it, once', () => {
  const file = resultOf('     1→# Rules\n     2→- Use pnpm for scripts.\n     3→- Never edit generated files.')
  const turns = turnsOf(['developer', 'Go.'], ['agent', [READ, file]], ['developer', 'Again.'], ['agent', [READ, file]])

  expect(constraintsIn(aTranscript({ turns }))).toMatchObject([
    { turn: 2, source: 'standing', kind: 'requirement', text: 'Use pnpm for scripts.' },
    { turn: 2, source: 'standing', kind: 'prohibition', text: 'Never edit generated files.' },
  ])
})

test('rules that the harness puts in are standing, and other files hold none', () => {
  const notice: Part = { type: 'notice', notice: 'context', text: '# AGENTS.md instructions\n\n- Always run the tests.' }
  const readme: Part = { ...READ, target: 'README.md' }
  const turns = turnsOf(['developer', [notice, { type: 'text', text: 'Go.' }]], ['agent', [readme, resultOf('Never edit this file.')]])

  expect(constraintsIn(aTranscript({ turns }))).toMatchObject([{ turn: 1, source: 'standing', text: 'Always run the tests.' }])
})

test('agents and scripts state no rules', () => {
  const turns = turnsOf(['developer', 'Go.'], ['agent', 'Never touch the payment module.'])

  expect(constraintsIn(aTranscript({ turns }))).toEqual([])
  expect(constraintsIn(aTranscript({ origin: 'subagent', turns: turnsOf(['developer', 'Never touch it or the rest.']) }))).toEqual([])
})
