import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ANNOYED, aClaudeFile } from '@/lib/testing/sample-files'
import { classifyFiles } from './classify-files'

function aFolder(files: Record<string, Uint8Array | string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'classify-'))
  mkdirSync(join(folder, 'deep'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

test("a folder gives one JSON line per file, with the developer's words of each episode", async () => {
  const folder = aFolder({ 'b.jsonl': aClaudeFile({ beats: ANNOYED }).bytes, 'deep/a.jsonl': aClaudeFile({ id: 2 }).bytes })
  const lines: string[] = []

  const { failed } = await classifyFiles([folder], true, (line) => lines.push(line))

  const [first, second] = lines.map((line) => JSON.parse(line))
  expect(failed).toBe(0)
  expect(lines).toHaveLength(2)
  expect(first).toMatchObject({ file: join(folder, 'b.jsonl'), format: 'claude-code', platform: 'CLI', agent: 'Claude Code', userTurns: 2 })
  expect(first.episodes[0].pushback).toEqual([{ turn: 3, text: 'No, I told you not to touch the payment module. Revert that.' }])
  expect(second).toMatchObject({ userTurns: 1, episodes: [] })
})

test('a file that cannot be read gives a line with its error, and the others are still printed', async () => {
  const folder = aFolder({ 'a.txt': 'hello', 'b.jsonl': aClaudeFile().bytes })
  const lines: string[] = []

  const { failed } = await classifyFiles([folder, join(folder, 'missing.md')], true, (line) => lines.push(line))

  const reports = lines.map((line) => JSON.parse(line))
  expect(failed).toBe(2)
  expect(reports.map((report) => 'error' in report)).toEqual([true, false, true])
})
