import type { History, HistorySession } from '@/lib/contracts/analytics/repository'
import { bucketOf, nextBucket } from '@/lib/domain/buckets'
import { dayIn } from '@/lib/domain/calendar'
import type { Filters } from '@/lib/domain/filters'
import { SYMPTOMS, Symptom } from '@/lib/domain/taxonomy'
import { filterNotes } from './beside'
import type { SessionStrip, StripMark, StripMonths, Table } from './chart-model'

/** The latest sessions of a repository in the order of time, month by month in the workspace's time zone. */
export function sessionStrip({ sessions, latest }: History, filters: Filters, timeZone: string): SessionStrip {
  const marks = latest.map((session) => ({ day: dayIn(timeZone, new Date(session.startedAt)), mark: markOf(session, timeZone) }))
  const firsts = Symptom.options.map((code) => ({ code, count: marks.filter(({ mark }) => mark.symptom === code).length }))
  return {
    title: 'Sessions in time, by the first symptom of each',
    unit: 'count',
    n: { count: sessions, of: sessions === 1 ? 'session' : 'sessions' },
    notes: [
      ...(sessions > latest.length ? [`The latest ${latest.length} of ${sessions.toLocaleString('en')} sessions are drawn.`] : []),
      'Each mark is a session; the number is that of its first symptom (3 is S3), a ring is a clean session.',
      ...filterNotes(filters),
    ],
    months: monthsOf(marks),
    symptoms: firsts.filter(({ count }) => count > 0),
    clean: marks.filter(({ mark }) => mark.symptom === null).length,
    table: tableOf(latest, timeZone),
  }
}

function markOf({ id, title, startedAt, episodes, symptoms }: HistorySession, timeZone: string): StripMark {
  const found = episodes === 1 ? '1 episode' : `${episodes} episodes`
  const what = symptoms.map((code) => `${code} ${SYMPTOMS[code].name}`).join(', ')
  const name = `${timeIn(timeZone, startedAt)}: ${title}. ${episodes === 0 ? 'No episode' : `${found}: ${what}`}`
  return { id, name, symptom: symptoms[0] ?? null }
}

/** Months without a session are one entry, however many of them follow each other. */
function monthsOf(marks: readonly { day: string; mark: StripMark }[]): StripMonths[] {
  const months: StripMonths[] = []
  for (const { day, mark } of marks) {
    const from = bucketOf(day, 'month')
    const last = months.at(-1)
    if (last?.from === from) {
      last.marks.push(mark)
      continue
    }
    if (last && last.to < from) months.push({ from: last.to, to: from, marks: [] })
    months.push({ from, to: nextBucket(from, 'month'), marks: [mark] })
  }
  return months
}

function tableOf(latest: readonly HistorySession[], timeZone: string): Table {
  return {
    columns: [
      { name: 'Start', kind: 'text' },
      { name: 'Session', kind: 'text' },
      { name: 'Episodes', kind: 'count' },
      { name: 'Symptoms', kind: 'text' },
    ],
    rows: latest.map(({ startedAt, title, episodes, symptoms }) => [timeIn(timeZone, startedAt), title, episodes, symptoms.join(' ')]),
  }
}

/** `2026-03-02 09:00`, as a table sorts it. */
function timeIn(timeZone: string, instant: string): string {
  const time = new Date(instant).toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
  return `${dayIn(timeZone, new Date(instant))} ${time}`
}
