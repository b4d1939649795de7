import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { temporaryFolder } from '@/lib/testing/temporary-folder'
import { aHome } from '../testing/fake-home'
import { type FakeReports, fakeReports } from '../testing/fake-reports'
import { TOKEN } from '../testing/fake-server'
import { type ReportOptions, runReport } from './run-report'

let server: FakeReports
afterEach(() => server.close())

/** `pushback report` in an empty folder. */
async function aFolder(fileName?: string) {
  server = await fakeReports(fileName)
  const [folder, home] = [temporaryFolder(), aHome()]
  const report = async (options: ReportOptions) => {
    const [out, err, written]: [string[], string[], Uint8Array[]] = [[], [], []]
    const write = async (bytes: Uint8Array) => void written.push(bytes)
    const output = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), isTerminal: false, write, folder }
    const code = await runReport({ home, url: server.url, token: TOKEN, ...options }, output, new AbortController().signal)
    return { code, out, err: err.join('\n'), written: Buffer.concat(written) }
  }
  return { folder, report, read: (name: string) => readFileSync(join(folder, name)) }
}

const file = (asked: string) => Buffer.from([0xff, ...Buffer.from(asked)])

test('a report is saved under the name that the server gives it, byte for byte', async () => {
  const { folder, report, read } = await aFolder()

  const told = await report({ month: '2026-10' })

  expect(told).toMatchObject({ code: 0, out: [join(folder, 'report-2026-10.md')], err: '' })
  expect(read('report-2026-10.md')).toEqual(file('GET reports/2026-10/pdf'))
})

test('a view is named, a revision numbered, and the ending of the file is its format', async () => {
  const { report, read } = await aFolder()

  const told = await report({ month: '2026-10', view: 'payments', revision: '2', out: 'october.zip' })

  expect(told).toMatchObject({ code: 0, err: '' })
  expect(read('october.zip')).toEqual(file('GET reports/2026-10/csv?view=3f6b0a52-3b1e-4f0e-9a53-0c6f4a1d2b77&revision=2'))
})

test('with --out - the bytes go to the standard output, and nothing else', async () => {
  const { folder, report } = await aFolder()

  const told = await report({ month: '2026-10', format: 'md', out: '-', close: true })

  expect(told).toMatchObject({ code: 0, out: [], err: 'The report of 2026-10 is closed now.' })
  expect(told.written).toEqual(file('GET reports/2026-10/md'))
  expect(readdirSync(folder)).toEqual([])
})

test('a report is closed before it is fetched, and one that was closed stays', async () => {
  const { report } = await aFolder()
  await report({ month: '2026-10', close: true })

  const again = await report({ month: '2026-10', close: true, force: true })

  expect(again).toMatchObject({ code: 0, err: 'The report of 2026-10 was closed before; its newest revision is 1.' })
  expect(server.asked.slice(0, 2)).toEqual(['POST reports/2026-10/close', 'GET reports/2026-10/pdf'])
})

test('a file that is there is written over only with --force', async () => {
  const { folder, report, read } = await aFolder()
  writeFileSync(join(folder, 'report-2026-10.md'), 'mine')

  const refused = await report({ month: '2026-10' })
  const before = read('report-2026-10.md').toString()
  const forced = await report({ month: '2026-10', force: true })

  expect(refused).toMatchObject({ code: 1, out: [] })
  expect(refused.err).toContain('is there already. Give --force')
  expect(before).toBe('mine')
  expect(forced.code).toBe(0)
  expect(read('report-2026-10.md')).toEqual(file('GET reports/2026-10/pdf'))
})

test('a name that leads elsewhere stays in the folder', async () => {
  const { folder, report } = await aFolder('../../.bashrc')

  const told = await report({ month: '2026-10' })

  expect(told).toMatchObject({ code: 0, out: [join(folder, 'bashrc')] })
})

test.each<[ReportOptions, number, string]>([
  [{}, 2, 'either --month, such as 2026-10, or --week'],
  [{ month: '2026-10', week: '2026-W43' }, 2, 'either --month, such as 2026-10, or --week'],
  [{ month: '2026-W43' }, 2, '"2026-W43" is no month. It is written 2026-10.'],
  [{ week: '2026-W54' }, 2, '"2026-W54" is no week. It is written 2026-W43.'],
  [{ month: '2026-10', format: 'docx' }, 2, '"docx" is no format. There are pdf, html, md, csv, json, jsonl.'],
  [{ month: '2026-10', revision: '0' }, 2, '"0" is no revision. They are numbered from 1.'],
  [{ month: '2026-10', revision: '1', close: true }, 2, 'Give --close or --revision, not both'],
  [{ month: '2026-10', url: 'http://example.com' }, 2, 'is not encrypted'],
  [{ month: '2026-10', view: 'Shop' }, 1, 'There is no saved view “Shop”. There are: “Payments”.'],
  [{ month: '2027-10' }, 1, 'It has not begun.'],
  [
    { month: '2026-10', out: join('no', 'such', 'report.pdf') },
    1,
    'cannot be written: its folder is not there. Give another place as --out.',
  ],
  [{ month: '2026-10', token: 'pbk_other' }, 4, 'The token is not known.'],
])('%o ends with code %i and says %s', async (options, code, message) => {
  const { folder, report } = await aFolder()

  const told = await report(options)

  expect(told).toMatchObject({ code, out: [] })
  expect(told.err).toContain(message)
  expect(readdirSync(folder)).toEqual([])
})
