import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020'
import { expect, test } from 'vitest'
import { aReportDocument } from '@/lib/testing/a-report'
import { reportSchema } from './report-schema'

const published = JSON.parse(readFileSync('docs/report.schema.json', 'utf8'))
const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(published)

test('docs/report.schema.json is the schema of the contract; vitest -u writes it anew', async () => {
  await expect(`${JSON.stringify(reportSchema(), null, 2)}\n`).toMatchFileSnapshot('../../docs/report.schema.json')
})

test('a report fits the published schema', () => {
  validate(aReportDocument())

  expect(validate.errors ?? []).toEqual([])
})

test.each([
  ['another version', { schema: 'pushback.report/2' }],
  ['no headline', { headline: undefined }],
  ['a block of no known kind', { sections: [{ id: 'x', title: 'X', blocks: [{ kind: 'picture' }] }] }],
])('%s does not fit it', (_, fault) => {
  expect(validate({ ...aReportDocument(), ...fault })).toBe(false)
})
