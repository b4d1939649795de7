import type { ReportBlock, ReportCell } from '@/lib/contracts/report/blocks'
import { ExclusionReason } from '@/lib/domain/exclusion-reason'
import { narrowsEpisodes, ofAllEpisodes } from '@/lib/domain/filters'
import { reportTable } from '../data-dictionary'
import type { ReportData, Section } from '../report-data'
import { pagePath } from '../report-links'

export const coverageSection: Section = {
  ...{ id: 'coverage', title: 'Coverage', inWeek: true },
  compose: (data) => [coverageBlock(data)],
}

function coverageBlock({ now, coverage: { sessions, files }, view, workspace }: ReportData): ReportBlock {
  const { counted, pending, failed, excluded } = sessions
  const out = Object.entries(excluded).filter(([, count]) => count > 0)
  const all = counted + pending + failed + out.reduce((sum, [, count]) => sum + count, 0)
  const came = sum(Object.values(files))
  const row = (what: string, received: string, count: number, of: number, explanation: string): ReportCell[] => [
    ...[what, received, count, of, explanation],
  ]
  const rows = [
    row('Sessions', 'Received', all, all, 'Sessions that began in the period, whenever they were uploaded.'),
    row('Sessions', 'Parsed and classified', counted, all, 'They count: every figure of this report is of these.'),
    row('Sessions', 'Waiting for the classifier', pending, all, 'They will count, and may change this report.'),
    row('Sessions', 'Not classified', failed, all, 'The classifier gave up on them.'),
    ...out
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([reason, count]) => row('Sessions', `Excluded: ${nameOf(reason)}`, count, all, whyOf(reason))),
    row('Files', 'Received', came, came, 'Files that came in the period.'),
    ...filesRows(files).map(([received, count, explanation]) => row('Files', received, count, came, explanation)),
  ]
  return {
    ...{ kind: 'table', id: 'coverage', title: 'What was received, and what of it counts', link: pagePath('/sessions', rangeOf(now)) },
    notes: [
      `Sessions are those that began in ${now.name}, in the time zone ${workspace.timeZone}. Files are those that came in it, whatever they hold${view ? ' and whatever the view chooses' : ''}: a file that cannot be read has no day.`,
      ...(narrowsEpisodes(now.filters) ? ['Symptoms and severities do not narrow these numbers.'] : []),
    ],
    table: reportTable(
      ['What', 'Received', 'Count', 'Out of', 'Explanation'],
      rows.filter(([, , count], place) => place < 2 || count !== 0),
    ),
    shown: [0, 1, 2, 4],
    rowLinks: [],
  }
}

const rangeOf = ({ filters }: ReportData['now']) => ofAllEpisodes(filters)
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

const filesRows = ({ created, updated, duplicate, failed }: ReportData['coverage']['files']): [string, number, string][] => [
  ['New', created, 'Each holds a session that was not known.'],
  ['Longer versions', updated, 'They continue a session that was known.'],
  ['Duplicates', duplicate, 'What they hold was there already, and is counted once.'],
  ['Could not be read', failed, 'Why stands in the list of uploads.'],
]

const REASONS = {
  empty: { name: 'no developer speaks', why: 'There is nothing an agent could have gone against.' },
  subagent: { name: 'a sub-agent', why: 'Another agent wrote its prompts.' },
  automated: { name: 'an automated run', why: 'A script wrote its prompts: nobody was there to push back.' },
  no_transcript: { name: 'no transcript', why: 'Only telemetry came, without what was said.' },
  copied: { name: 'continued elsewhere', why: 'All its turns are counted in a session that goes on from it.' },
  repository: { name: 'its repository is left out', why: 'Somebody chose that nothing in its repository counts.' },
} as const satisfies Record<ExclusionReason, { name: string; why: string }>

/** A reason that a newer reader gives stands as it is. */
function nameOf(reason: string): string {
  const code = ExclusionReason.read(reason)
  return code ? REASONS[code].name : reason
}
function whyOf(reason: string): string {
  const code = ExclusionReason.read(reason)
  return code ? REASONS[code].why : 'This version of the app does not know that reason.'
}
