const BUCKETS = 4096
const MOST_WORDS = 120
/** Small, so that single words weigh little against the rules. */
const VALUE = 0.35

/** Made once: a name that is put together anew for each word is slow to look up. */
const NAMES = Array.from({ length: BUCKETS }, (_, bucket) => `#${bucket}`)

/** Words and pairs of words of a folded text as numbers of buckets: the words themselves are not kept. */
export function hashedWords(prefix: string, folded: string): [string, number][] {
  const words = folded.slice(0, 2000).match(/[\p{L}\p{N}]+|[?!？！]/gu) ?? []
  const found = new Set<number>()
  const start = hash(`${prefix} `)
  let before = hash('^ ', start)
  for (const word of words.slice(0, MOST_WORDS)) {
    const single = hash(word, start)
    found.add(bucketOf(single))
    found.add(bucketOf(hash(word, before)))
    before = hash(' ', single)
  }
  return [...found].map((bucket) => [NAMES[bucket] ?? '', VALUE])
}

/** FNV-1a of the code units, which goes on from the hash of what stands before. */
function hash(text: string, before = 0x811c9dc5): number {
  let value = before
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value
}

function bucketOf(value: number): number {
  return (value >>> 0) % BUCKETS
}
