import type { Transcript } from '@/lib/domain/transcript'

/** What developers say in a session, text by text. */
export function developerTexts({ turns }: Pick<Transcript, 'turns'>): string[] {
  return turns
    .filter(({ role }) => role === 'developer')
    .flatMap(({ parts }) => parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])))
}

/** Every string within a value that came out of JSON. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
