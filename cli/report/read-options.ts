import { extname } from 'node:path'
import { z } from 'zod'
import { ReportFormat } from '@/lib/contracts/report/report'
import { kindOfPeriod } from '@/lib/domain/report-period'
import type { Result } from '../settings'

export type Wanted = { period: string; view: string | null; format: ReportFormat; revision: number | null }
type Given = { month?: string; week?: string; view?: string; format?: string; out?: string; close?: boolean; revision?: string }

/** What is asked for, or what is wrong with it. */
export function readOptions({ month, week, view, format, out, close, revision }: Given): Result<Wanted> {
  const period = month ?? week
  if (period === undefined || (month !== undefined && week !== undefined))
    return wrong('Say which report: either --month, such as 2026-10, or --week, such as 2026-W43.')
  const kind = kindOfPeriod(period)
  if (month !== undefined && kind !== 'month') return wrong(`"${month}" is no month. It is written 2026-10.`)
  if (week !== undefined && kind !== 'week') return wrong(`"${week}" is no week. It is written 2026-W43.`)
  const named = ReportFormat.safeParse(format ?? (formatOf(out ?? '') || 'pdf'))
  if (!named.success) return wrong(`"${format}" is no format. There are ${ReportFormat.options.join(', ')}.`)
  const number = Revision.safeParse(revision ?? null)
  if (!number.success) return wrong(`"${revision}" is no revision. They are numbered from 1.`)
  if (close && number.data !== null) return wrong('Give --close or --revision, not both: only a closed report has revisions.')
  return { valid: true, value: { period, view: view ?? null, format: named.data, revision: number.data } }
}

const Revision = z.coerce.number().int().positive().nullable()

/** The tables of CSV come in one zip. Any other ending says nothing. */
function formatOf(path: string): ReportFormat | null {
  const ending = extname(path).slice(1).toLowerCase()
  return ending === 'zip' ? 'csv' : (ReportFormat.safeParse(ending).data ?? null)
}

const wrong = (reason: string): Result<never> => ({ valid: false, reason })
