import { expect, test } from 'vitest'
import { readLabelLines } from './read-label-lines'

const EPISODE = { symptoms: ['S3'], causes: [{ code: 'C6', tier: 'direct' }], severity: 'DS1', status: 'RS2' }
const SESSION = { file: 'a.md', platform: 'CLI', startedAt: '2026-01-12 15:08:38', userTurns: 5, episodes: [EPISODE] }

const read = (...lines: unknown[]) =>
  readLabelLines(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'), 11, 100)

test('a line needs no more than file, platform, start, turns and episodes', () => {
  const { good, bad } = read(SESSION, '', { ...SESSION, file: 'b.md', episodes: [], exact: true })

  expect(bad).toEqual([])
  expect(good.map(({ line, session }) => [line, session.file, session.episodes.length])).toEqual([
    [11, 'a.md', 1],
    [13, 'b.md', 0],
  ])
})

test.each([
  ['{"file":', 'The line is no JSON.'],
  ['[]', 'the line: Invalid input: expected object'],
  [{ ...SESSION, platform: 'WEB' }, 'platform: Invalid option'],
  [{ ...SESSION, startedAt: '12 Jan 2026' }, 'startedAt: is no date: write 2026-01-31'],
  [{ ...SESSION, startedAt: '2026-02-30' }, 'startedAt: is a day or time that no calendar has'],
  [{ ...SESSION, startedAt: '2026-02-03 25:00' }, 'startedAt: is a day or time that no calendar has'],
  [{ ...SESSION, userTurns: -1 }, 'userTurns: Too small'],
  [{ ...SESSION, title: 'a\0b' }, 'title: holds characters that cannot be stored'],
  [{ ...SESSION, episodes: [{ ...EPISODE, symptoms: ['S9'] }] }, 'episodes[0].symptoms[0]: Invalid option'],
  [{ ...SESSION, episodes: [EPISODE, { ...EPISODE, symptoms: ['S8', 'S1'] }] }, 'episodes[1]: S8 stands alone'],
  [{ ...SESSION, episodes: [{ ...EPISODE, causes: [{ code: 'C6', tier: null }] }] }, 'episodes[0]: C1 to C6 carry a tier, C7 none'],
  [{ ...SESSION, episodes: [{ ...EPISODE, severity: 'DS2' }] }, 'episodes[0]: a locus goes with DS2 and DS3'],
  [{ ...SESSION, episodes: [{ ...EPISODE, status: 'RS1' }] }, 'episodes[0]: a resolver goes with RS1'],
  [{ ...SESSION, episodes: [{ ...EPISODE, symptoms: ['S1', 'S1'] }] }, 'episodes[0].symptoms: names a symptom twice'],
])('%o is told to be wrong: %s', (line, message) => {
  const { good, bad } = read(line, { ...SESSION, file: 'good.md' })

  expect(good).toHaveLength(1)
  expect(bad).toMatchObject([{ line: 11, outcome: 'failed', error: expect.stringContaining(message) }])
})

test('the second line of a file fails, as only one of the two can be right', () => {
  const { good, bad } = read(SESSION, { ...SESSION, userTurns: 6 })

  expect(good).toHaveLength(1)
  expect(bad).toMatchObject([{ line: 12, file: 'a.md', error: 'Line 11 is of the same file already. Keep one of the two.' }])
})

test('more lines than are taken at once are refused as a whole', () => {
  expect(() => readLabelLines('{}\n{}\n{}', 1, 2)).toThrow('There are 3 lines. Send at most 2 at once.')
})
