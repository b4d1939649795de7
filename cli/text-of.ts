import { SEVERITIES, STATUSES, SYMPTOMS } from '@/lib/domain/taxonomy'
import type { FileReport } from './report-of'

/** A report for people. */
export function textOf(report: FileReport): string {
  if ('error' in report) return `${report.file}\n  not read: ${report.error}`
  const { file, format, agent, userTurns, episodes } = report
  const head = `${file}\n  ${format}, ${agent}, ${userTurns} developer turns, ${episodes.length} ${episodes.length === 1 ? 'episode' : 'episodes'}`
  return [head, ...episodes.map(episodeText)].join('\n')
}

function episodeText({ name, symptoms, severity, status, quotes }: Extract<FileReport, { format: string }>['episodes'][number]): string {
  const labels = [...symptoms.map((code) => `${code} ${SYMPTOMS[code].name}`), SEVERITIES[severity].name, STATUSES[status].name].join(', ')
  const [quote] = quotes
  return `  • ${name} (${labels})${quote ? `\n    turn ${quote.turn}: “${quote.text.replace(/\s+/g, ' ')}”` : ''}`
}
