import { valueText } from '@/lib/charts/format-value'

/** A value as it is read: one of fewer than ten is none. */
export function valueWords({ value, tooFew }: { value: number | null; tooFew: boolean }, unit: Parameters<typeof valueText>[1]): string {
  return tooFew && value !== null ? 'too few' : valueText(value, unit)
}
