import type { SourceFile } from '@/lib/formats/format'

const BEGINNING = 65_536
/** Before its first message, a session tells whose it is; keys may be sorted. */
const SESSION = /^\s*\{(?=[^{[]{0,4000}"projectHash"\s*:)(?=[^{[]{0,4000}"sessionId"\s*:)/
const SORTED = /^\s*\{\s*"(?:directories|kind|lastUpdated|messages)"\s*:/
const OWN_MESSAGE = /"type"\s*:\s*"gemini"/
/** A line of a log whose first line is damaged. */
const LOGGED = /^\{"(?:id":"[^"]{1,100}","timestamp":"[^"]{1,40}","type":"gemini"|\$rewindTo":|\$set":\{"(?:lastUpdated|messages)":)/m

export function recognises({ text }: SourceFile): boolean {
  const beginning = text.slice(0, BEGINNING).replace(/^\uFEFF/, '')
  if (!/^\s*\{/.test(beginning)) return false
  return SESSION.test(beginning) || (SORTED.test(beginning) && OWN_MESSAGE.test(beginning)) || LOGGED.test(beginning)
}

/** Later versions write a record a line. In a document, no other line starts with a brace and the first one closes nothing. */
export function isLog(text: string): boolean {
  return /\n\{/.test(text) || /^\uFEFF?\{[^\n]*\}[ \t\r]*\n\s*\S/.test(text)
}
