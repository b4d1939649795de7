import type { Cell, Column, Figure, Interval, Unit } from './chart-model'

const DIGITS = {
  percent: 1,
  'per 100 developer turns': 1,
  'per session': 2,
  'per episode': 2,
  turns: 1,
  ratio: 2,
  count: 0,
} as const satisfies Record<Unit, number>

/** A value as text in its unit: 39.7 %, 13.2, 1,204. */
export function valueText(value: number | null, unit: Unit): string {
  if (value === null) return '–'
  const text = value.toLocaleString('en', { minimumFractionDigits: DIGITS[unit], maximumFractionDigits: DIGITS[unit] })
  return unit === 'percent' ? `${text} %` : text
}

export function intervalText({ low, high }: Interval, unit: Unit): string {
  return `${valueText(low, unit).replace(' %', '')}–${valueText(high, unit)}`
}

/** "1 episode", "340 episodes with a known pushback": `of` is said of many. */
export function countOf(count: number, of: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? of.replace(FIRST_NOUN, '$1').replace(' that were ', ' that was ') : of}`
}

/** What is counted; its first noun is the one that says it. */
const FIRST_NOUN = /\b(session|episode|turn|pair|label|candidate|cause|pushback)s\b/

/** "12 of 340 sessions", the figure's own denominator. */
export function outOf({ count, n }: Pick<Figure, 'count' | 'n'>, of: string): string {
  return `${count.toLocaleString('en')} of ${countOf(n, of)}`
}

/** What a figure is made of: a part of a whole, events in an exposure, or only how many were looked at. Without `of`, what they are stands elsewhere. */
export function countsText({ count, n }: Pick<Figure, 'count' | 'n'>, unit: Unit, of: string | null): string {
  const looked = of === null ? n.toLocaleString('en') : countOf(n, of)
  if (unit === 'turns' || unit === 'ratio') return of === null ? `n ${looked}` : looked
  return `${count.toLocaleString('en')} ${unit === 'percent' ? 'of' : 'in'} ${looked}`
}

export function signed(difference: number, unit: Unit): string {
  const text = valueText(Math.abs(difference), unit === 'percent' ? 'per 100 developer turns' : unit)
  return `${difference < 0 ? '−' : '+'}${text}${unit === 'percent' ? ' points' : ''}`
}

/** A p value as it is read: three digits, and below those only that it is. */
export const pText = (p: number) => (p < 0.001 ? '< 0.001' : p.toFixed(3))

export function cellText(cell: Cell, { kind }: Column): string {
  if (cell === null) return '–'
  if (typeof cell === 'string') return cell
  if (kind === 'count') return cell.toLocaleString('en')
  const digits = kind === 'ratio' ? 3 : 2
  return cell.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
