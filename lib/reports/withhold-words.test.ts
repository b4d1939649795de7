import { expect, test } from 'vitest'
import { ReportDocument } from '@/lib/contracts/report/document'
import { aReportDocument } from '@/lib/testing/a-report'
import { aQuotesBlock, aTableBlock } from '@/lib/testing/report-blocks'
import { reportTable } from './data-dictionary'
import { changesWithout, withholdWords, wordsOf } from './withhold-words'

const SESSION = 'b7c7dd5e-5a0f-4f6e-9a44-4d2b44a7b0bb'
const RULE = 'Never touch prisma/migrations.'
const RULES = aTableBlock({
  ...{ id: 'rules', title: 'Rules', rowLinks: [] },
  table: reportTable(
    ['Kind', 'Rule', 'Episodes'],
    [
      ['Must not', RULE, 3],
      ['Must', 'Run the tests.', 1],
    ],
  ),
})
const document = aReportDocument({
  sections: [
    { id: 'rules', title: 'Recurring constraints', blocks: [RULES] },
    { id: 'episodes', title: 'Episodes as examples', blocks: [aQuotesBlock()] },
  ],
})
const deleted = { sessionId: SESSION, rules: new Set([RULE]), day: '2026-11-21' }

test('what was said in the session goes, every number and every other word stays, and each block says so', () => {
  const withheld = withholdWords(document, deleted)

  const [rules, quotes] = withheld.sections.flatMap(({ blocks }) => blocks)
  const note = 'Words of a session were withheld on 21 November 2026, when it was deleted. Every number is as it was.'
  expect(wordsOf(document, deleted)).toEqual([RULE, 'Deleted the migrations folder'])
  expect(rules).toEqual({
    ...RULES,
    notes: [...RULES.notes, note],
    table: {
      ...RULES.table,
      rows: [
        ['Must not', 'Withheld: the session was deleted', 3],
        ['Must', 'Run the tests.', 1],
      ],
    },
  })
  const [gone, other] = aQuotesBlock().episodes
  expect(quotes).toEqual({
    ...aQuotesBlock(),
    notes: [...aQuotesBlock().notes, note],
    episodes: [{ ...gone, title: 'Withheld: the session was deleted', quotes: [], link: null }, other],
  })
  expect(ReportDocument.parse(withheld)).toEqual(withheld)
})

test('a second deletion of the same day finds nothing more of the first, and tells it once', () => {
  const once = withholdWords(document, deleted)

  const twice = withholdWords(once, deleted)

  expect(wordsOf(once, deleted)).toEqual([])
  expect(twice).toEqual(once)
})

test('a report that has none of its words stays as it is', () => {
  const others = { ...deleted, sessionId: 'b7c7dd5e-5a0f-4f6e-9a44-4d2b44a7b0cc', rules: new Set(['Something else.']) }

  expect(withholdWords(document, others)).toEqual(document)
})

test('lists of changes lose the words, too', () => {
  const change = {
    section: 'Episodes as examples',
    what: 'Episodes as examples: Deleted the migrations folder',
    before: 'shown',
    after: null,
  }

  const changes = changesWithout([change], ['Deleted the migrations folder'])

  expect(changes).toEqual([{ ...change, what: 'Episodes as examples: Withheld: the session was deleted' }])
})
