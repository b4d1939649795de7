/** English plurals and -ing forms as one word; other words as they are. Light: it need not be right, only the same every time. */
export function lemma(word: string): string {
  if (!/^[a-z]{4,30}$/.test(word)) return word
  if (word.endsWith('ing')) return withoutIng(word)
  if (/(?:ss|us|is|as|os)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

function withoutIng(word: string): string {
  const stem = word.slice(0, -3)
  if (stem.length < 2 || !/[aeiouy]/.test(stem)) return word
  if (/([bgkmnprtv])\1$/.test(stem)) return stem.slice(0, -1)
  const isShort = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem)
  return isShort || /(?:[aeiou](?:t|z|v|g)|ang|uc|ur)$/.test(stem) ? `${stem}e`.replace(/(?:ee|ite)$/, (end) => end.slice(0, -1)) : stem
}
