import { expect, test } from 'vitest'
import { codeBlocks } from './code-blocks'

test('fences part words from code, and one that is left open holds the rest', () => {
  const blocks = codeBlocks('Run this:\n```sh\nnpm test\n```\nthen\n~~~\n  it stays\n')

  expect(blocks).toEqual([
    { text: 'Run this:', isCode: false },
    { text: 'npm test', isCode: true },
    { text: 'then', isCode: false },
    { text: '  it stays\n', isCode: true },
  ])
})

test('a fence inside a line is no fence', () => {
  expect(codeBlocks('use ``` for code')).toEqual([{ text: 'use ``` for code', isCode: false }])
})

test('code that opens and ends on one line opens no fence', () => {
  expect(codeBlocks('```npm test```\nthen')).toEqual([{ text: '```npm test```\nthen', isCode: false }])
})
