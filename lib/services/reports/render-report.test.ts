import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { aReportDocument } from '@/lib/testing/a-report'
import { reportDigests } from '@/lib/testing/report-digests'
import { renderReport } from './render-report'

const PRINT = `
import { reportDigests } from './lib/testing/report-digests.ts'
process.stdout.write(JSON.stringify(await reportDigests()))
`

const RENDERING = { baseUrl: null, revision: 2, closedAt: '2026-11-01T06:00:00.000Z' }

test('the same report has the same bytes as JSON, Markdown, CSV and HTML, again and in another process in another time zone', async () => {
  const first = await reportDigests()

  const again = await reportDigests()
  const elsewhere = await promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', PRINT], {
    env: { ...process.env, TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8' },
  })

  expect(Object.keys(first)).toEqual(['json', 'md', 'csv', 'html'])
  expect(again).toEqual(first)
  expect(JSON.parse(elsewhere.stdout)).toEqual(first)
}, 60_000)

test('the JSON is the stored text, byte for byte', async () => {
  const text = '{"as": "it was stored" }'

  const { bytes, mediaType, fileName } = await renderReport(aReportDocument(), text, 'json', RENDERING)

  expect(new TextDecoder().decode(bytes)).toBe(text)
  expect(mediaType).toBe('application/json')
  expect(fileName).toBe('pushback-2026-10-shop-payments-revision-2.json')
})
