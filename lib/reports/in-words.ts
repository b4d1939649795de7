import { countsText, intervalText, signed, valueText } from '@/lib/charts/format-value'
import type { ReportFigure } from '@/lib/contracts/report/blocks'
import type { ReportDocument } from '@/lib/contracts/report/document'
import { addDays } from '@/lib/domain/buckets'
import type { Rendering } from './rendering'

/** `2026-10-01` as `1 October 2026`. */
export const dayInWords = (day: string) =>
  new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** The first and the last day. */
export const daysInWords = ({ from, to }: Pick<ReportDocument, 'from' | 'to'>) => `${dayInWords(from)} – ${dayInWords(addDays(to, -1))}`

export const scopeName = ({ scope }: Pick<ReportDocument, 'scope'>) => scope.name ?? 'All of the workspace'

/** Which rendering this is: people compare two printed reports by it. */
export function standing({ closedAt, revision }: Rendering, { timeZone }: ReportDocument['workspace']): string {
  if (closedAt === null) return 'Not closed: the numbers may change'
  const day = new Date(closedAt).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone })
  return revision === null ? `Closed ${day}` : `Revision ${revision}, closed ${day}`
}

export function classifiersInWords({ classifiers }: Pick<ReportDocument, 'classifiers'>): string {
  return classifiers.map(({ id, version, sessions }) => `${id} v${version}${classifiers.length > 1 ? ` (${sessions})` : ''}`).join(', ')
}

/** How sure a value is, and what it is out of. */
export function groundOf({ interval, unit, tooFew, value, count, n, of }: ReportFigure): string {
  if (value === null) return `No ${of}`
  const counts = countsText({ count, n }, unit, of)
  if (tooFew) return `${counts}: too few to read`
  return interval ? `${intervalText(interval, unit)} · ${counts}` : counts
}

export function changeInWords({ change, unit, previous, tooFew }: ReportFigure, kind: ReportDocument['kind']): string {
  if (change) {
    const arrow = change.difference === 0 ? '' : change.difference > 0 ? '▲ ' : '▼ '
    return `${arrow}${signed(change.difference, unit)} on the ${kind} before: ${change.moreThanNoise ? 'more than noise' : 'may be noise'}`
  }
  if (previous === null || previous.value === null) return `No figure of the ${kind} before`
  if (previous.tooFew) return 'Too few to compare'
  const before = valueText(previous.value, unit)
  return tooFew ? `Too few to compare (before: ${before})` : `Before: ${before}`
}
