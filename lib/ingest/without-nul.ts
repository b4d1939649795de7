import type { Parsed } from '@/lib/formats/format'

/** JSON may escape a NUL character, and PostgreSQL refuses one in any text. `source` is what was parsed: most files have none. */
export function withoutNul(parsed: Parsed, source: string): Parsed {
  if (!source.includes('\\u0000') && !source.includes('\0')) return parsed
  return JSON.parse(JSON.stringify(parsed), (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('\0', '') : value,
  ) as Parsed // the same shape, only strings change
}
