import { kindOfPeriod } from './report-period'

/** October 2026, or Week 43 of 2026. The same in every place, so that a report does not depend on the server's language. */
export function periodName(id: string): string {
  const [year = '', part = ''] = id.split('-')
  return kindOfPeriod(id) === 'month' ? `${MONTHS[Number(part) - 1]} ${year}` : `Week ${Number(part.slice(1))} of ${year}`
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
