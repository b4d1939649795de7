import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { Measured } from '@/lib/classify/measured/schema'
import { answer, type Beat, edit, say } from '@/lib/demo/beat'
import { aClaudeFile } from '@/lib/testing/sample-files'
import { temporaryFolder } from '@/lib/testing/temporary-folder'
import { type EvalOptions, runEval } from './run-eval'

const SYMPTOMS = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7']
const COMPLAINTS = ['No, I told you not to touch the payment module. Revert that.', 'That is wrong, it still fails with the same error.']
const beats = (words: string): Beat[] => [
  say('Fix the typo in the header. Do not touch the payment module.'),
  edit('src/payment.ts', 'a', 'b'),
  answer('I fixed the typo and everything works now.'),
  say(words),
  answer('You are right, I am sorry.'),
]

/** Four sessions in each of two repositories, every other one with an episode. */
function aLabelledFolder(extra: Record<string, string> = {}): string {
  const lines = Array.from({ length: 8 }, (_, id) => {
    const complains = id % 2 === 0
    const says = complains ? (COMPLAINTS[(id / 2) % 2] ?? '') : 'Thank you. Now add a footer with our address.'
    const labels = { symptoms: SYMPTOMS, causes: [{ code: 'C6', tier: 'direct' }], severity: 'DS1', status: 'RS2' }
    const pushback = [{ turn: 3, text: says }]
    const line = { file: `${id}.jsonl`, repository: id < 4 ? 'acme/shop' : 'acme/site' }
    return {
      file: `transcripts/${id}.jsonl`,
      text: aClaudeFile({ id, beats: beats(says) }).bytes,
      gold: { ...line, episodes: complains ? [{ ...labels, pushback }] : [] },
      paper: { ...line, episodes: complains ? [labels] : [] },
    }
  })
  const jsonl = (kind: 'gold' | 'paper') => lines.map((line) => `${JSON.stringify(line[kind])}\n`).join('')
  return aFolder({
    ...Object.fromEntries(lines.map(({ file, text }) => [file, text])),
    'labels/gold.jsonl': jsonl('gold'),
    'labels/paper.jsonl': jsonl('paper'),
    ...extra,
  })
}

function aFolder(files: Record<string, string | Uint8Array>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

async function evaluated(folder: string, options: EvalOptions, root = temporaryFolder()) {
  const told: Record<'out' | 'err', string[]> = { out: [], err: [] }
  const output = { out: (line: string) => told.out.push(line), err: (line: string) => told.err.push(line) }
  await runEval(folder, options, root, output)
  return { out: told.out.join('\n'), err: told.err.join('\n') }
}

test('labels are scored by weights that have not seen the repository, and every part of the report is there', async () => {
  const { out, err } = await evaluated(aLabelledFolder(), {})

  expect(err).toBe('Learning without acme/shop (1 of 2)\nLearning without acme/site (2 of 2)')
  expect(out).toContain('Each repository is judged by weights learnt from the others.')
  expect(out).toContain('Gold labels, 2 repositories: 8 sessions, 4 episodes labelled')
  expect(out).toContain('Labels of the paper, 2 repositories: 8 sessions, 4 episodes labelled')
  for (const part of [
    'by repository',
    'symptom on matched',
    'status on matched',
    'percent of episodes',
    'Calibration',
    'Candidates',
    'surest errors',
  ])
    expect(out).toContain(part)
})

test('the same labels give the same report, byte for byte', async () => {
  const folder = aLabelledFolder()

  const [first, second] = [await evaluated(folder, { json: true }), await evaluated(folder, { json: true })]

  expect(first.out).toBe(second.out)
  expect(JSON.parse(first.out)).toMatchObject({ classifier: 'builtin', method: 'cross-validated', gold: { sessions: 8, episodes: 4 } })
})

test('the committed weights are scored with a word of warning, and each repository in full if asked', async () => {
  const { out, err } = await evaluated(aLabelledFolder(), { asShipped: true, by: 'repository' })

  expect(err).toBe('')
  expect(out).toContain('They have seen the sessions that they were learnt from')
  expect(out).toContain('\nacme/shop: 4 sessions, 2 episodes labelled')
})

test('to publish writes the figures, and their table between the marks of both documents', async () => {
  const document = '# Title\n<!-- accuracy: written by pushback eval --write -->\n<!-- /accuracy -->\n'
  const root = aFolder({ 'docs/classifier.md': document, 'lib/classify/README.md': document, 'lib/classify/measured/measured.json': '{}' })

  const { err } = await evaluated(aLabelledFolder(), { write: true }, root)

  const written = Measured.parse(JSON.parse(readFileSync(join(root, 'lib/classify/measured/measured.json'), 'utf8')))
  expect(written.data).toEqual({
    gold: { sessions: 8, episodes: 4, repositories: 2 },
    paper: { sessions: 8, episodes: 4, repositories: 2 },
  })
  expect(err).toContain('Wrote docs/classifier.md.')
  for (const path of ['docs/classifier.md', 'lib/classify/README.md'])
    expect(readFileSync(join(root, path), 'utf8')).toContain('8 sessions of 2 repositories, read by the codebook (4 episodes)')
})

test('what is amiss is told with its place and what to do', async () => {
  const line = (file: string) => JSON.stringify({ file, repository: 'acme/shop', episodes: [] })

  await expect(evaluated(temporaryFolder(), {})).rejects.toThrow('neither labels/gold.jsonl nor labels/paper.jsonl')
  await expect(evaluated(aFolder({ 'labels/gold.jsonl': `${line('a')}\n{"file":` }), {})).rejects.toThrow('labels/gold.jsonl, line 2')
  await expect(evaluated(aFolder({ 'labels/gold.jsonl': line('a.jsonl') }), {})).rejects.toThrow('The labels name a.jsonl')
  await expect(
    evaluated(aFolder({ 'labels/gold.jsonl': line('0.jsonl'), 'transcripts/0.jsonl': aClaudeFile().bytes }), {}),
  ).rejects.toThrow('one repository alone')
  await expect(evaluated(aLabelledFolder(), { asShipped: true, write: true })).rejects.toThrow('leave --as-shipped out')
  await expect(evaluated(aLabelledFolder(), { write: true })).rejects.toThrow('Run --write in the folder of Pushback')
})
