import { applySpans } from './redaction/apply-spans'
import { assignments } from './redaction/assignments'
import { credentials } from './redaction/credentials'
import { emails } from './redaction/emails'
import { homeFolders } from './redaction/home-folders'
import { privateKeys } from './redaction/private-keys'
import { secretlintTokens } from './redaction/secretlint-tokens'
import type { Rule, Span } from './redaction/span'
import { tokens } from './redaction/tokens'

const RULES: Rule[] = [privateKeys, secretlintTokens, tokens, credentials, assignments, emails, homeFolders]

/** A mask may set free what stood beside it. Nothing does in real files; hostile ones get no more passes than these. */
const MOST_PASSES = 16
/** How far from a mask something may begin or end that it set free. */
const REACH = 256

export type Redacted = { text: string; masked: Record<string, number> }

/** Masks secrets and personal details, never drops a word around them. Redacting twice is redacting once. */
export async function redact(text: string): Promise<Redacted> {
  let redacted = text
  const total: Record<string, number> = {}
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const { text: next, masked, places } = applySpans(redacted, await findSpans(redacted))
    redacted = next
    for (const [kind, count] of Object.entries(masked)) total[kind] = (total[kind] ?? 0) + count
    if ((await findSpans(surroundings(redacted, places))).length === 0) break
  }
  return { text: redacted, masked: total }
}

async function findSpans(text: string): Promise<Span[]> {
  if (text === '') return []
  const found = await Promise.all(RULES.map((rule) => rule(text)))
  return found.flatMap((spans) => [...spans])
}

/** The text around the masks, so that a second look costs little. */
function surroundings(text: string, places: number[]): string {
  const pieces: string[] = []
  let end = 0
  for (const place of places) {
    pieces.push(text.slice(Math.max(end, place - REACH), place + REACH))
    end = Math.max(end, place + REACH)
  }
  return pieces.join('')
}
