import type { ConstraintKind } from '@/lib/domain/constraint'

/** A rule as a line for a file of rules: "- Do not touch the payment module." */
export function instructionLine(kind: ConstraintKind, text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s.,;:!。！])[\s.,;:!。！]+$/, '')
    .trim()
  const said = STARTS.reduce((line, [start, instead]) => line.replace(start, instead), kind === 'prohibition' ? asOrder(plain) : plain)
  const end = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u.test(said) ? '。' : '.'
  return `- ${said.charAt(0).toLocaleUpperCase('en')}${said.slice(1)}${end}`
}

const STARTS: [RegExp, string][] = [
  [/^(?:you|we|i) (?=must|should|may|shall|always|never|prefer|use|only)/i, ''],
  [/^(?:must|should|shall) (?!be |have )/i, ''],
  [/^not (?=[a-z])/i, 'Do not '],
]

/** "not to touch" and "we don’t want you to touch" are told as "do not touch". */
function asOrder(text: string): string {
  return text
    .replace(/^(?:not to|(?:i|we) (?:do not|don['’]?t) want (?:you )?to) /i, 'Do not ')
    .replace(/^(?:don['’]?t|dont) /i, 'Do not ')
    .replace(/^(?:you|we) (?:must not|mustn['’]?t|should not|shouldn['’]?t|may not|can['’]?t|cannot) /i, 'Do not ')
}
