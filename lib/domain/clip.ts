/** Keeps the head and the tail of a long text: a failure stands at either end. Never cuts a character in two. */
export function clip(text: string, limit = 4000): string {
  if (text.length <= limit) return text
  const head = text.slice(0, Math.ceil(limit * 0.6)).replace(/[\uD800-\uDBFF]$/, '')
  const tail = text.slice(text.length - Math.floor(limit * 0.4)).replace(/^[\uDC00-\uDFFF]/, '')
  return `${head}\n… ${text.length - head.length - tail.length} characters left out …\n${tail}`
}
