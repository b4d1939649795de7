import { countsText, valueText } from '@/lib/charts/format-value'
import type { ReportFigure } from '@/lib/contracts/report/blocks'
import type { ReportDocument } from '@/lib/contracts/report/document'
import { changeWords } from './change-words'

/** `beside`: what it is out of, and how it changed. */
export type BriefFigure = { name: string; value: string; beside: string }

/** The first figures of a report in words, for a message that must be read at a glance. */
export function briefFigures(document: ReportDocument): BriefFigure[] {
  return keyFiguresOf(document).map(briefFigure)
}

export function keyFiguresOf({ sections }: ReportDocument): ReportFigure[] {
  const block = sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'figures')
  return block?.kind === 'figures' ? block.figures : []
}

function briefFigure({ title, unit, of, value, tooFew, count, n, change }: ReportFigure): BriefFigure {
  const counts = countsText({ count, n }, unit, of)
  if (value === null) return { name: title, value: '–', beside: `no ${of}` }
  if (tooFew) return { name: title, value: 'too few to tell', beside: counts }
  return { name: title, value: valueText(value, unit), beside: change ? `${counts}; ${changeWords(change, unit)}` : counts }
}

/** The report of a period, for all of the workspace or a view. */
export function reportName({ periodName, workspace, scope }: ReportDocument): string {
  return [periodName, scope.name ?? workspace.name].join(' · ')
}
