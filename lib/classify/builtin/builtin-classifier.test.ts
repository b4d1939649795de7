import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Finding } from '@/lib/domain/finding'
import type { Part, Transcript } from '@/lib/domain/transcript'
import { aTranscript, turnsOf } from '@/lib/testing/builders'
import { builtinClassifier } from './builtin-classifier'

const EDIT: Part = { type: 'tool_call', id: '1', name: 'Edit', kind: 'edit', target: 'src/pay.ts', command: null, input: null }

const classify = (...messages: Parameters<typeof turnsOf>) => builtinClassifier.classify(aTranscript({ turns: turnsOf(...messages) }))
const episodesIn = async (...messages: Parameters<typeof turnsOf>) => (await classify(...messages)).filter(({ verdict }) => verdict.valid)

/** A request, an edit that claims success, and what the developer says to it. */
const after = (words: string) =>
  episodesIn(
    ['developer', 'Add a coupon field. Do not touch the payment module.'],
    ['agent', [EDIT, { type: 'text', text: 'I added the field. Everything is done and works.' }]],
    ['developer', words],
    ['agent', 'I see.'],
  )

const PUSHBACK = [
  'No, I told you not to touch the payment module. Revert that.',
  'Still not working, same error.',
  "That's wrong, you forgot the label.",
  'Why did you change the payment module?',
  'No, eso está mal. Te dije que no toques el módulo de pagos.',
  'Não, isso está errado. Eu disse para não mexer no módulo.',
  'Non, ce n’est pas ce que j’ai demandé. Ça ne marche toujours pas.',
  'Nein, das ist falsch. Ich habe gesagt, du sollst das nicht ändern.',
  'Нет, это неправильно. Я же сказал не трогать модуль оплаты.',
  '不对，我说了不要改支付模块，还是报错。',
  '違います。決済モジュールは触らないでと言いました。まだ動きません。',
  '아니요, 틀렸어요. 결제 모듈은 건드리지 말라고 했잖아요. 여전히 안 돼요.',
]

test.each(PUSHBACK)('pushback in any of nine languages is an episode: %s', async (words) => {
  const episodes = await after(words)

  expect(episodes).toHaveLength(1)
  expect(episodes[0]?.candidate).toMatchObject({ pushbackTurns: [3], triggerTurn: 2 })
})

const NO_PUSHBACK = [
  'Great, thanks. Now add a test for it.',
  'Perfect, that works.',
  'No problem at all, go on with the next step.',
  'What does the second parameter do?',
  'Yes, please continue.',
  'Gracias, perfecto. Ahora agrega una prueba.',
  'Danke, sieht gut aus. Als Nächstes bitte die Tests.',
  '很好，谢谢。接下来写测试。',
]

test.each(NO_PUSHBACK)('approval, a new wish and a question are no episode: %s', async (words) => {
  expect(await after(words)).toEqual([])
})

test('the first words of a session push back on nothing', async () => {
  expect(await episodesIn(['developer', 'No, this is wrong and still broken. Fix it.'], ['agent', 'Let me look.'])).toEqual([])
})

test('a refused tool call with words is an episode, and its quote is what the developer said', async () => {
  const refusal: Part = { type: 'rejection', callId: '1', words: 'no, do not push to main' }

  const [episode] = await episodesIn(
    ['developer', 'Prepare a branch.'],
    ['agent', [EDIT]],
    ['developer', [refusal]],
    ['agent', 'Understood.'],
  )

  expect(episode?.candidate.quotes).toContainEqual({ turn: 3, text: 'no, do not push to main' })
})

test('an interruption without words is kept as a refused candidate, or not at all, and never counts', async () => {
  expect(await episodesIn(['developer', 'Go.'], ['agent', [EDIT]], ['developer', [{ type: 'interruption', words: null }]])).toEqual([])
})

test('machine text between the turns is nobody’s pushback', async () => {
  const notice: Part = { type: 'notice', notice: 'compaction', text: 'The user said: no, this is wrong, revert it, still broken.' }

  expect(
    await episodesIn(
      ['developer', 'Add a field.'],
      ['agent', 'Done.'],
      ['developer', [notice, { type: 'text', text: 'Thanks, looks good.' }]],
    ),
  ).toEqual([])
})

test('two pushbacks on the same failure are one episode, another one later is its own', async () => {
  const episodes = await episodesIn(
    ['developer', 'Fix the login error.'],
    ['agent', [EDIT, { type: 'text', text: 'Fixed.' }]],
    ['developer', 'Still broken, the login error is the same.'],
    ['agent', [EDIT, { type: 'text', text: 'Now it is fixed.' }]],
    ['developer', 'Still the same login error.'],
    ['agent', [EDIT, { type: 'text', text: 'Fixed for real.' }]],
    ['developer', 'Thanks, works now. Next, add a footer with the company address.'],
    ['agent', [EDIT, { type: 'text', text: 'I added the footer and deleted the sitemap.' }]],
    ['developer', 'I did not ask you to delete the sitemap, put it back.'],
    ['agent', 'Sorry, restored.'],
  )

  expect(episodes.map(({ candidate }) => candidate.pushbackTurns)).toEqual([[3, 5], [9]])
})

test('what no developer led is not classified', async () => {
  const transcript = aTranscript({
    origin: 'subagent',
    turns: turnsOf(['developer', 'Go.'], ['agent', 'Done.'], ['developer', 'No, wrong, revert that.']),
  })

  expect(await builtinClassifier.classify(transcript)).toEqual([])
})

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A refusal without words is quoted by what was refused. */
const textsOf = (part: Part): string[] => Object.values(part).filter((value) => typeof value === 'string')

const anyPart: fc.Arbitrary<Part> = fc.oneof(
  fc
    .oneof(fc.constantFrom(...PUSHBACK, ...NO_PUSHBACK, 'Done, all tests pass.', '```\nError: x\n```'), fc.string({ unit: 'binary' }))
    .map((text): Part => ({ type: 'text', text })),
  fc.constant(EDIT),
  fc.option(fc.string()).map((words): Part => ({ type: 'rejection', callId: null, words })),
  fc.constant<Part>({ type: 'interruption', words: null }),
  fc.record({ exitCode: fc.option(fc.nat(255)), output: fc.string() }).map(
    ({ exitCode, output }): Part => ({
      type: 'tool_result',
      callId: null,
      exitCode,
      failed: exitCode === null ? null : exitCode !== 0,
      output,
    }),
  ),
)
const anyTranscript: fc.Arbitrary<Transcript> = fc
  .array(fc.tuple(fc.constantFrom<'developer' | 'agent'>('developer', 'agent'), fc.array(anyPart, { maxLength: 4 })), { maxLength: 12 })
  .map((messages) => aTranscript({ turns: turnsOf(...messages) }))

test('whatever the transcript: findings fit the schema, the quotes of episodes stand in their turns, and they are the same every time', async () => {
  await fc.assert(
    fc.asyncProperty(anyTranscript, async (transcript) => {
      const findings = await builtinClassifier.classify(transcript)

      for (const finding of findings) {
        Finding.parse(finding)
        expect(finding.labels !== null).toBe(finding.verdict.valid)
        for (const quote of finding.verdict.valid ? finding.candidate.quotes : []) {
          const turn = transcript.turns.find(({ number }) => number === quote.turn)
          expect(squeeze(turn?.parts.flatMap(textsOf).join('\n\n') ?? '')).toContain(squeeze(quote.text))
        }
      }
      expect(await builtinClassifier.classify(transcript)).toEqual(findings)
    }),
  )
})

test('a megabyte on one line, or of one word, comes to an end', async () => {
  for (const piece of ['a', 'no ', 'you did not ', '(((', '```\n', '> ', 'не ', '不', '\\', 'still still not ']) {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))

    const findings = await classify(['developer', 'Fix it.'], ['agent', text], ['developer', text])

    expect(Array.isArray(findings)).toBe(true)
  }
})
