import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ReportDocument } from '@/lib/contracts/report/document'
import type { Database } from '@/lib/db/client'
import { aWorkspace } from '@/lib/testing/rollup-rows'
import { openTestDatabase } from '@/lib/testing/test-database'
import { buildReport } from './build-report'

let database: Database
const NOW = new Date('2026-04-02T09:00:00.000Z')

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

test('a hundred reports of the same rows are the same bytes', async () => {
  const { workspaceId, sessions, episodes } = await aWorkspace(database.prisma)
  await sessions({ sessions: 6, developerTurns: 40 })
  await sessions({ sessions: 6, symptoms: ['S3', 'S7'], developerTurns: 50 })
  await episodes({ episodes: 7, symptoms: ['S3'], severity: 'DS2', locus: 'DL1', resolver: 'RV2' })
  await episodes({ episodes: 4, symptoms: ['S7'] })

  const hashes = new Set<string>()
  for (let round = 0; round < 100; round++) {
    const document = await buildReport(database.prisma, workspaceId, { period: '2026-03', viewId: null }, NOW)
    hashes.add(createHash('sha256').update(JSON.stringify(document)).digest('hex'))
    if (round === 0) expect(ReportDocument.parse(document)).toEqual(document)
  }

  expect(hashes.size).toBe(1)
}, 60_000)
