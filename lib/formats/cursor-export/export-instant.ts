/** Zones that browsers write by name, in minutes from UTC. The American ones stand in American dates only: month first. */
const AMERICAN: Record<string, number> = {
  HST: -600,
  AKST: -540,
  AKDT: -480,
  PST: -480,
  PDT: -420,
  MST: -420,
  MDT: -360,
  CST: -360,
  CDT: -300,
  EST: -300,
  EDT: -240,
}
const OTHERS: Record<string, number> = {
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
}

const ZONE = /\b(?:GMT|UTC)([+\-−])(\d{1,2})(?::?(\d\d))?\b|\b([A-Z]{2,5})\b(?!\w)/g
const YEAR_FIRST = /^(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})\D/
const YEAR_LAST = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})\D/
const TIME = /(?<!\d)(\d{1,2})(?::|시\s?|時)(\d{2}|\d)(?::|분\s?|分)(\d{2}|\d)(?!\d)\s*([AaPp])?/

/**
 * The instant that an export was written, in ISO; null where the date or the zone can be read in two ways. Day and month are told apart
 * by the order of the year, by dots, by a number above twelve, or by an American zone.
 */
export function exportInstant(written: string): string | null {
  const [at] = written.split(/\sGMT|\sUTC/, 1)
  const zone = zoneOf(written)
  const day = dayOf(`${at} `, zone?.isAmerican ?? false)
  const time = TIME.exec(written.replace(YEAR_FIRST, '').replace(YEAR_LAST, ''))
  if (!zone || !day || !time) return null

  const [, hour = '', minute = '', second = '', half] = time
  const [year, month, date] = day
  const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour)
  const clock = new Date(Date.UTC(year, month - 1, date, hours, Number(minute), Number(second)))
  const isReal = clock.getUTCMonth() === month - 1 && clock.getUTCDate() === date && hours < 24 && Number(minute) < 60
  return isReal ? new Date(clock.getTime() - zone.minutes * 60_000).toISOString() : null
}

function zoneOf(written: string): { minutes: number; isAmerican: boolean } | null {
  for (const [, sign, hours, minutes, name = ''] of written.matchAll(ZONE)) {
    if (sign) return { minutes: (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes ?? 0)), isAmerican: false }
    if (Object.hasOwn(AMERICAN, name)) return { minutes: AMERICAN[name] ?? 0, isAmerican: true }
    if (Object.hasOwn(OTHERS, name)) return { minutes: OTHERS[name] ?? 0, isAmerican: false }
  }
  return null
}

function dayOf(written: string, isAmerican: boolean): [year: number, month: number, date: number] | null {
  const [, year, month, date] = YEAR_FIRST.exec(written)?.map(Number) ?? []
  if (year && month && date) return [year, month, date]
  const parts = YEAR_LAST.exec(written)
  if (!parts) return null
  const [first, second, last] = [Number(parts[1]), Number(parts[3]), Number(parts[4])]
  const isDayFirst = parts[2] === '.' || first > 12
  const isMonthFirst = parts[2] !== '.' && (second > 12 || (isAmerican && first <= 12))
  if (isDayFirst === isMonthFirst && first !== second) return null
  return isDayFirst ? [last, second, first] : [last, first, second]
}
