import { expect, test } from 'vitest'
import type { Part } from '@/lib/domain/transcript'
import { aTranscript, turnsOf } from '@/lib/testing/builders'
import { builtinClassifier } from './builtin-classifier'

const EDIT: Part = { type: 'tool_call', id: '1', name: 'Edit', kind: 'edit', target: 'src/pay.ts', command: null, input: null }

/** How an episode ended, after what the developer says to the agent's second try. */
async function endAfter(says: string): Promise<string[]> {
  const turns = turnsOf(
    ['developer', 'Add a coupon field.'],
    ['agent', [EDIT, { type: 'text', text: 'I added the field. Everything is done and works.' }]],
    ['developer', 'Still not working, same error.'],
    ['agent', [EDIT, { type: 'text', text: 'You are right. Fixed it.' }]],
    ['developer', says],
    ['agent', 'Good.'],
  )
  const findings = await builtinClassifier.classify(aTranscript({ turns }))
  return findings.flatMap(({ labels }) => (labels ? [labels.status] : []))
}

test.each([
  'Works now, thanks.',
  'Confirmed, it works now.',
  'Yes, that was it. Thank you.',
  'Perfect.',
  'Gracias, perfecto.',
  'Merci, ça marche.',
  'Danke, jetzt geht es.',
  'Obrigado, funcionando.',
  'Спасибо, работает.',
  '谢谢，好了。',
  'ありがとう。',
  '감사합니다.',
])('thanks, or word that it works, shows an episode to be resolved: %s', async (says) => {
  expect(await endAfter(says)).toEqual(['RS1'])
})

test.each(['Now add a test for it.', 'What about the label?'])(
  'what goes on without a word about it leaves its end unknown: %s',
  async (says) => {
    expect(await endAfter(says)).toEqual(['RS2'])
  },
)

test('thanks within an objection resolve nothing', async () => {
  expect(await endAfter('Thanks, but it is still not working.')).not.toContain('RS1')
})
