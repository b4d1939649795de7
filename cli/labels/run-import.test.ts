import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { aHome, put } from '../testing/fake-home'
import { type FakeServer, fakeServer, type Mishap, TOKEN } from '../testing/fake-server'
import { type ImportOptions, runImport } from './run-import'

let server: FakeServer
afterEach(() => server.close())

const aLine = (file: string, platform: string | null = 'CLI') => JSON.stringify({ file, platform })

/** `pushback import-labels` on a file of these lines. */
async function anImport(lines: string[], options: Partial<ImportOptions> = {}, mishap?: (request: number) => Mishap) {
  server = await fakeServer(mishap)
  const home = aHome()
  const file = put(home, 'My study (1).jsonl', lines.join('\n'))
  const again = async () => {
    const [out, err]: [string[], string[]] = [[], []]
    const output = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), isTerminal: false }
    const given = { file, home, token: TOKEN, url: server.url, ...options }
    return { code: await runImport(given, output, new AbortController().signal), out, err }
  }
  return { told: await again(), again }
}

test('a label set is sent under the name of its file, in batches that know their lines', async () => {
  const lines = Array.from({ length: 2_401 }, (_, index) => aLine(`s${index + 1}`))

  const { told } = await anImport(lines)

  expect(told).toEqual({ code: 0, out: ['Label set My-study-1-: 2,401 sessions new, 0 changed, 0 unchanged, 0 failed.'], err: [] })
  expect(server.requests).toBe(3)
  expect([1, 1_001, 2_401].map((line) => server.labels.get(line))).toEqual([aLine('s1'), aLine('s1001'), aLine('s2401')])
})

test('a line that fails is told with its number and its reason, and the others come', async () => {
  const { told } = await anImport([aLine('a'), '', aLine('b', null), aLine('a'), aLine('c')])

  expect(told.code).toBe(1)
  expect(told.out).toEqual([
    '  line 3 (b): platform: is missing',
    '  line 4 (a): Line 1 is of the same file already. Keep one of the two.',
    'Label set My-study-1-: 2 sessions new, 0 changed, 0 unchanged, 2 failed.',
  ])
})

test('an import that was cut off goes on when it is run again', async () => {
  const lines = Array.from({ length: 1_100 }, (_, index) => aLine(`s${index}`))
  const { told, again } = await anImport(lines, { json: true }, (request) => (request === 2 ? { status: 403 } : 'none'))

  const second = await again()

  expect(told.code).toBe(4)
  expect(JSON.parse(told.out.join(''))).toMatchObject({ name: 'My-study-1-', trouble: { kind: 'refused' }, results: { length: 1_000 } })
  const outcomes = JSON.parse(second.out.join('')).results.map(({ outcome }: { outcome: string }) => outcome)
  expect(outcomes.filter((outcome: string) => outcome === 'unchanged')).toHaveLength(1_000)
  expect(outcomes.filter((outcome: string) => outcome === 'created')).toHaveLength(100)
})

test('a busy server is asked again', async () => {
  const { told } = await anImport([aLine('a')], {}, (request) => (request === 1 ? { status: 503 } : 'none'))

  expect(told.code).toBe(0)
  expect(server.labels.size).toBe(1)
})

test.each([
  [{ name: 'a set of mine' }, 2, 'cannot be the name of a label set'],
  [{ file: join('no', 'such', 'file') }, 2, 'is no file that can be read'],
  [{ url: 'ftp://x' }, 2, 'is no web address'],
  [{ token: 'pbk_other' }, 4, 'The token is not known.'],
])('%o ends with code %i and says %s', async (options, code, message) => {
  const { told } = await anImport([aLine('a')], options)

  expect(told.code).toBe(code)
  expect(told.err.join('\n')).toContain(message)
})

test('an empty file is told', async () => {
  const { told } = await anImport([''])

  expect(told).toEqual({ code: 1, out: ['The file holds no line, and nothing was imported.'], err: [] })
})
