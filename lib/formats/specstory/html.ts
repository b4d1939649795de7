const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&#96;': '`',
  '&nbsp;': ' ',
}

/** One pass, so that what was escaped twice stays escaped once. */
export function unescapeHtml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|nbsp|#34|#39|#x27|#96);/g, (entity) => ENTITIES[entity] ?? entity)
}
