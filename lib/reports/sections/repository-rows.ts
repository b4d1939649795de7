import { rounded } from '@/lib/charts/figure'
import { intervalText, valueText } from '@/lib/charts/format-value'
import { type PersistenceFigure, persistenceFigure, repositoryFigures } from '@/lib/charts/repository-figures'
import type { RepositoryCounts } from '@/lib/contracts/analytics/repositories'
import type { ReportCell } from '@/lib/contracts/report/blocks'
import { SYMPTOMS } from '@/lib/domain/taxonomy'
import { changeWords } from '../change-words'
import type { ColumnName } from '../data-dictionary'
import type { RankedRepository } from '../ranked-repositories'

export const REPOSITORY_COLUMNS = [
  ...(['Repository', 'Sessions', 'Sessions with an episode', 'Share (%)', '95 % from', '95 % to', 'Value and interval'] as const),
  ...(['Before: count', 'Before: out of', 'Change', 'Change, 95 % from', 'Change, 95 % to', 'Change in words'] as const),
  ...(['Episodes', 'Developer turns', 'Episodes per 100 developer turns'] as const),
  ...(['After one with: with', 'After one with: pairs', 'After a clean one: with', 'After a clean one: pairs'] as const),
  ...(['Risk ratio', 'Risk ratio, 95 % from', 'Risk ratio, 95 % to', 'Persistence', 'Dominant symptom'] as const),
] satisfies ColumnName[]

export const REPOSITORY_COLUMNS_SHOWN = [
  ...(['Repository', 'Sessions', 'Value and interval', 'Change in words', 'Persistence', 'Dominant symptom'] as const),
] satisfies (typeof REPOSITORY_COLUMNS)[number][]

/** Over the long range there is no period before to compare with. */
export const LONG_COLUMNS_SHOWN = REPOSITORY_COLUMNS_SHOWN.filter((name) => name !== 'Change in words')

/** `long` has the same repositories over the long range: a month has too few pairs of sessions to tell persistence. */
export function repositoryRows(rows: readonly RankedRepository[], long: readonly RepositoryCounts[]): ReportCell[][] {
  const lasting = new Map(long.map((row) => [row.id, row]))
  return rows.map(({ row, share, before, change, isClear }) => {
    const { name, sessions, rate, symptom } = repositoryFigures(row, [])
    return [
      ...[name, sessions, share.count],
      ...[share.value, share.interval?.low, share.interval?.high].map(rounded),
      share.interval ? `${valueText(share.value, 'percent')} (${intervalText(share.interval, 'percent')})` : null,
      ...[before.count, before.n],
      ...[change?.difference, change?.interval.low, change?.interval.high].map(rounded),
      changeWords(change, 'percent', isClear),
      ...[rate.count, rate.n, rate.tooFew ? null : rounded(rate.value)],
      ...persistenceCells(persistenceFigure((lasting.get(row.id) ?? row).pairs)),
      symptom && !symptom.sessions.tooFew ? `${symptom.code} ${SYMPTOMS[symptom.code].name}` : null,
    ]
  })
}

function persistenceCells({ ratio, afterWith, afterClean }: PersistenceFigure): ReportCell[] {
  return [
    ...[afterWith.count, afterWith.n, afterClean.count, afterClean.n],
    ...[ratio?.value, ratio?.interval.low, ratio?.interval.high].map(rounded),
    ratio ? `${valueText(ratio.value, 'ratio')} (${intervalText(ratio.interval, 'ratio')})` : 'too few pairs',
  ]
}
