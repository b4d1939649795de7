import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { ANNOYED, aClaudeFile } from '@/lib/testing/sample-files'
import { temporaryFolder } from '@/lib/testing/temporary-folder'
import { classifyFiles } from './classify-files'

function aFolder(files: Record<string, Uint8Array | string>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
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

test('an archive gives a line per transcript in it', async () => {
  const zip = zipSync({ 'a/one.jsonl': aClaudeFile({ id: 1 }).bytes, 'two.jsonl': aClaudeFile({ id: 2 }).bytes })
  const folder = aFolder({ 'all.zip': zip, 'three.jsonl.gz': gzipSync(aClaudeFile({ id: 3 }).bytes) })
  const lines: string[] = []

  await classifyFiles([join(folder, 'all.zip'), join(folder, 'three.jsonl.gz')], true, (line) => lines.push(line))

  const names = lines.map((line) => JSON.parse(line).file)
  expect(names).toEqual([join(folder, 'all.zip/a/one.jsonl'), join(folder, 'all.zip/two.jsonl'), join(folder, 'three.jsonl')])
})

test('a folder of checkpoints gives a line per session, from its longest snapshot', async () => {
  const longer = aClaudeFile({ beats: ANNOYED }).bytes
  const metadata = JSON.stringify({ session_id: '2026-03-02-s1' })
  const folder = aFolder({
    'ab/0123456789/0/full.jsonl': longer.subarray(0, longer.indexOf(10)),
    'ab/0123456789/0/metadata.json': metadata,
    'cd/0123456789/0/full.jsonl': longer,
    'cd/0123456789/0/metadata.json': metadata,
    'cd/0123456789/0/prompt.txt': 'Fix the typo in the header.',
  })
  const lines: string[] = []

  const { failed } = await classifyFiles([folder], true, (line) => lines.push(line))

  expect(failed).toBe(0)
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ file: join(folder, 'cd/0123456789/0/full.jsonl'), userTurns: 2 }])
})
