import type { SourceFile } from '@/lib/formats/format'

const BEGINNING = 65_536
/** A log of changes: its first line holds the whole session as it was. */
const LOG = /^\s*\{\s*"kind"\s*:\s*0\s*,\s*"v"\s*:\s*\{/
/** Keys that only this editor writes; in a string they would be escaped. */
const CHAT = /"(?:responderUsername|requesterUsername)"\s*:\s*"/
const SESSION = /"initialLocation"\s*:\s*"/
const REQUEST = /"(?:creationDate|requestId|responseId|variableData)"\s*:/

export function recognises({ text }: SourceFile): boolean {
  const beginning = text.slice(0, BEGINNING).replace(/^\uFEFF/, '')
  if (!/^\s*\{/.test(beginning)) return false
  return CHAT.test(beginning) || (SESSION.test(beginning) && REQUEST.test(beginning))
}

export function isLog(text: string): boolean {
  return LOG.test(text.slice(0, 1000).replace(/^\uFEFF/, ''))
}
