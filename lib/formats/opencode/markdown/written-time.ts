/** A time as a clock on the wall shows it, read as UTC, and the order in which its date was read. */
export type Reading = { time: number; order: 'ymd' | 'dmy' | 'mdy' }

const WRITTEN = /^(\d{1,4})[./-]\s?(\d{1,2})[./-]\s?(\d{1,4})\.?,?\s+(.{0,12}?)(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*(.{0,12})$/
const MORNING = /^(?:a\.?\s?m\.?|上午|午前|오전)$/i
const AFTERNOON = /^(?:p\.?\s?m\.?|下午|午後|오후)$/i

/** All ways to read a time that was written in the manner of some country; none for what is no time. */
export function writtenTimes(text: string): Reading[] {
  const [, one, two, three, before, hours, minutes, seconds, behind] = WRITTEN.exec(text.trim().replace(/\s/g, ' ')) ?? []
  if (!one || !two || !three || !hours || !minutes) return []
  const hour = hourOf(Number(hours), `${before ?? ''}${behind ?? ''}`.trim())
  if (hour === null || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return []
  const clock = ((hour * 60 + Number(minutes)) * 60 + Number(seconds ?? 0)) * 1000
  const reading = (order: Reading['order'], year: string, month: string, day: string): Reading[] => {
    const date = dateOf(Number(year), Number(month), Number(day))
    return date === null ? [] : [{ time: date + clock, order }]
  }
  if (one.length === 4) return reading('ymd', one, two, three)
  if (three.length !== 4) return []
  const [dmy, mdy] = [reading('dmy', three, two, one), reading('mdy', three, one, two)]
  if (text.includes('.') && /^\d{1,2}\./.test(text.trim())) return dmy
  return dmy[0]?.time === mdy[0]?.time ? dmy : [...dmy, ...mdy]
}

function hourOf(hour: number, half: string): number | null {
  if (half === '') return hour < 24 ? hour : null
  if (hour < 1 || hour > 12) return null
  if (MORNING.test(half)) return hour % 12
  return AFTERNOON.test(half) ? (hour % 12) + 12 : null
}

function dateOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 ? date.getTime() : null
}
