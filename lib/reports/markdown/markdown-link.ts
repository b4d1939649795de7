import { hrefOf } from '../href-of'
import { escapeMarkdown } from './escape-markdown'

/** The text, as a link where there is an address. */
export function markdownLink(text: string, link: string | null, baseUrl: string | null): string {
  const href = hrefOf(baseUrl, link)
  return href === null ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](<${href.replace(/[\s<>\\|`]/g, encodeURIComponent)}>)`
}
