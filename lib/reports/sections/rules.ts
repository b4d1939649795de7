import type { ReportBlock, ReportCell } from '@/lib/contracts/report/blocks'
import type { ConstraintKind } from '@/lib/domain/constraint'
import { type ColumnName, placesOf, reportTable } from '../data-dictionary'
import type { RecurringRule, ReportData, Section } from '../report-data'
import { pagePath } from '../report-links'

const TITLE = 'Rules that were broken, or stated in several sessions'
const MOST_REPOSITORIES = 3

const COLUMNS = [...(['Kind', 'Rule', 'Episodes', 'Stated in sessions', 'In a rules file', 'Repositories'] as const)] satisfies ColumnName[]

export const rulesSection: Section = {
  ...{ id: 'rules', title: 'Recurring constraints', inWeek: false },
  compose: (data) => (data.month ? [rulesBlock(data, data.month.rules)] : []),
}

function rulesBlock({ now, mayQuote }: ReportData, rules: readonly RecurringRule[]): ReportBlock {
  const link = pagePath('/repositories', now.filters)
  if (rules.length === 0)
    return {
      ...{ kind: 'text', id: 'rules', title: TITLE, notes: [], link, table: null },
      paragraphs: [`No rule was broken, and none was stated in two sessions of ${now.name}.`],
    }
  return {
    ...{ kind: 'table', id: 'rules', title: TITLE, link },
    notes: [
      'Those broken most come first, then those stated most. The same rule in other words is one rule. A rule that has to be repeated may belong in a rules file.',
      ...(mayQuote ? [] : [WITHHELD]),
    ],
    table: reportTable(
      COLUMNS,
      rules.map((rule) => cellsOf(rule, mayQuote)),
    ),
    shown: placesOf(COLUMNS, mayQuote ? COLUMNS : COLUMNS.filter((name) => name !== 'Rule')),
    rowLinks: [],
  }
}

const WITHHELD = 'What they say is left out: reports of this workspace may not quote its sessions. An owner can allow it in the settings.'

function cellsOf({ kind, text, episodes, sessions, standingSessions, repositories }: RecurringRule, mayQuote: boolean): ReportCell[] {
  const more = repositories.length - MOST_REPOSITORIES
  const named = repositories.slice(0, MOST_REPOSITORIES).join(', ')
  return [KINDS[kind], mayQuote ? text : null, episodes, sessions, standingSessions, more > 0 ? `${named} and ${more} more` : named]
}

const KINDS = {
  prohibition: 'Must not',
  restriction: 'Only',
  requirement: 'Must',
  preference: 'Prefer',
} as const satisfies Record<ConstraintKind, string>
