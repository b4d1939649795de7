import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LabelledLine } from '@/lib/classify/eval/labelled'

test('the lines that the document shows can be read', () => {
  const document = readFileSync('docs/classifier.md', 'utf8')

  const lines = [...document.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => LabelledLine.parse(JSON.parse(json)))

  expect(lines.map(({ file }) => file)).toEqual(['shop/monday.jsonl', 'shop/tuesday.jsonl'])
  expect(lines.map(({ episodes: [episode] }) => episode?.pushback?.length)).toEqual([1, undefined])
})
