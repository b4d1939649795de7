const BUCKETS = 4096
const MOST_WORDS = 120
/** Small, so that single words weigh little against the rules. */
const VALUE = 0.35

/** Words and pairs of words of a folded text as numbers of buckets: the words themselves are not kept. */
export function hashedWords(prefix: string, folded: string): [string, number][] {
  const words = folded.slice(0, 2000).match(/[\p{L}\p{N}]+|[?!？！]/gu) ?? []
  const found = new Set<string>()
  for (const [index, word] of words.slice(0, MOST_WORDS).entries()) {
    found.add(bucketOf(`${prefix} ${word}`))
    found.add(bucketOf(`${prefix} ${index === 0 ? '^' : words[index - 1]} ${word}`))
  }
  return [...found].map((bucket) => [bucket, VALUE])
}

/** FNV-1a of the code units. */
function bucketOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return `#${(hash >>> 0) % BUCKETS}`
}
