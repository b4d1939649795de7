import { expect, test } from 'vitest'
import { chooseTranscripts } from './choose-transcripts'

const dropped = (path: string) => Object.assign(new File([''], path.split('/').at(-1) ?? ''), { path })

test('of a folder only files that can be transcripts are sent, and the rest is counted', () => {
  const files = ['/history/a.md', '/history/deep/b.jsonl', '/history/photo.png', '/history/.DS_Store'].map(dropped)

  const { chosen, skipped } = chooseTranscripts(files)

  expect(chosen.map(({ name }) => name)).toEqual(['history/a.md', 'history/deep/b.jsonl'])
  expect(skipped).toBe(2)
})

test('a file chosen by hand is sent whatever it is called', () => {
  const { chosen } = chooseTranscripts([dropped('./notes.log'), dropped('export')])

  expect(chosen.map(({ name }) => name)).toEqual(['notes.log', 'export'])
})
