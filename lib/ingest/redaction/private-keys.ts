import { maskedSpan, type Span } from './span'

/**
 * The body may stand in a diff, behind line numbers or in (nested) JSON, where a line end is `\n` or `\\n`.
 * It holds no `--`, so the search ends at the next marker however many there are.
 */
const PRIVATE_KEY =
  /-----BEGIN (?:[A-Z]{2,9} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:(?:[A-Za-z0-9+/=:,.()\s→|>]|-(?!-)|\\+[nrt])*-----END (?:[A-Z]{2,9} ){0,2}PRIVATE KEY(?: BLOCK)?-----|(?:(?:\s|\\+[nrt])*[A-Za-z0-9+/=]{40,})+)/g

export function* privateKeys(text: string): Iterable<Span> {
  for (const match of text.matchAll(PRIVATE_KEY)) yield maskedSpan('private-key', match.index, match.index + match[0].length)
}
