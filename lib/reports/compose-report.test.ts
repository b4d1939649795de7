import { expect, test } from 'vitest'
import type { ReportBlock } from '@/lib/contracts/report/blocks'
import { ReportDocument } from '@/lib/contracts/report/document'
import { aPeriod, aReportData, aRepository } from '@/lib/testing/a-report-data'
import { composeReport } from './compose-report'
import { COLUMNS } from './data-dictionary'

const blocksOf = (document: ReportDocument): ReportBlock[] => document.sections.flatMap(({ blocks }) => blocks)
const full = () => {
  const totals = { sessions: 120, sessionsWithEpisode: 60, developerTurns: 900, episodes: 90, resolved: 12, resolvedAfterPushback: 12 }
  const counted = { ...totals, labels: { S3: 50, S7: 40 }, severities: { DS1: 80, DS2: 10 }, loci: { DL1: 10 } }
  return aReportData({
    now: aPeriod('October', { ...counted, repositories: [aRepository('acme/shop', 100, 55), aRepository('acme/api', 20, 5)] }),
    before: aPeriod('September', { ...counted, repositories: [aRepository('acme/shop', 100, 40), aRepository('acme/api', 200, 150)] }),
  })
}

test('a month has all sections in the order in which they are read', () => {
  const document = composeReport(full())

  expect(document.sections.map(({ id }) => id)).toEqual([
    ...['figures', 'trend', 'symptoms', 'repositories', 'costs', 'resolution', 'platforms', 'rules', 'interventions', 'episodes'],
    ...['coverage', 'method'],
  ])
  expect(ReportDocument.parse(document)).toEqual(document)
})

test('a week has the short ones', () => {
  const document = composeReport({ ...full(), kind: 'week', period: '2026-W43', month: null })

  expect(document.sections.map(({ id }) => id)).toEqual(['figures', 'symptoms', 'repositories', 'coverage', 'method'])
  expect(document).toMatchObject({ from: '2026-10-19', to: '2026-10-26' })
})

test('every block has an id of its own, and every column a meaning', () => {
  const blocks = blocksOf(composeReport(full()))

  const ids = blocks.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { table } of blocks)
    for (const { name, meaning } of table?.columns ?? []) {
      expect(meaning, name).toMatch(/\.$/)
      expect(Object.keys(COLUMNS)).toContain(name)
    }
})

test('rows are as wide as their table, and what a page shows is a column', () => {
  for (const block of blocksOf(composeReport(full()))) {
    const width = block.table?.columns.length ?? 0
    expect(block.table?.rows.every((row) => row.length === width) ?? true, block.id).toBe(true)
    if (block.kind === 'table') expect(block.shown.every((place) => place >= 0 && place < width)).toBe(true)
  }
})

test('an empty month says so in words in every section that would be empty', () => {
  const document = composeReport(aReportData())

  const texts = blocksOf(document).flatMap((block) => (block.kind === 'text' && block.id !== 'method' ? [block.paragraphs[0]] : []))
  expect(texts).toEqual([
    'No session counts in these thirteen months, so there is no trend.',
    'There are no episodes, so there are no shares.',
    'No repository has a session that counts in October 2026.',
    'There are no episodes, so there are no shares.',
    'There are no episodes with applied damage, so there are no shares.',
    'There are no visibly resolved episodes, so there are no shares.',
    'There is nothing to compare: no session in either counts in October 2026.',
    'No rule was broken, and none was stated in two sessions of October 2026.',
    'Nobody entered a change, and sessions show no new model, release or rules file in October 2026.',
    'No episode of October 2026 with a quote is sure enough to stand as an example.',
  ])
})

test('with nine sessions no figure of sessions is told', () => {
  const now = aPeriod('October', {
    sessions: 9,
    sessionsWithEpisode: 4,
    developerTurns: 60,
    episodes: 5,
    repositories: [aRepository('a', 9, 4)],
  })

  const document = composeReport(aReportData({ now }))

  const figures = blocksOf(document).flatMap((block) => (block.kind === 'figures' ? block.figures : []))
  expect(figures.map(({ id, tooFew, interval, change }) => [id, tooFew, interval !== null, change])).toEqual([
    ['sessions-with-episode', true, false, null],
    ['episode-rate', false, true, null],
    ['resolved', true, false, null],
    ['resolved-after-pushback', true, false, null],
  ])
  expect(JSON.stringify(document)).toContain('No repository has ten sessions or more in October 2026: too few to tell one from another.')
})

test('the scope is told in words, and links of the report carry its filters', () => {
  const id = 'b7c7dd5e-5a0f-4f6e-9a44-4d2b44a7b0aa'
  const october = aPeriod('October')
  const now = { ...october, filters: { ...october.filters, repositories: [id], platforms: ['CLI' as const], symptoms: ['S3' as const] } }

  const document = composeReport(aReportData({ now, repositoryNames: new Map([[id, 'acme/shop']]), view: { id, name: 'Shop' } }))

  expect(document.scope).toMatchObject({
    ...{ viewId: id, name: 'Shop' },
    inWords: ['Repository: acme/shop', 'Platform: CLI', 'Symptom: S3 Developer constraint violation'],
  })
  expect(blocksOf(document)[0]?.link).toBe(`/?from=2026-10-01&to=2026-11-01&repository=${id}&platform=CLI&symptom=S3`)
})
