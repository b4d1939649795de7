import type { Content } from './schema'

/** The words of a prompt or an answer, without its other blocks. */
export function contentText(content: Content): string {
  if (typeof content === 'string') return content
  return (content ?? []).flatMap(({ text }) => (text ? [text] : [])).join('\n')
}
