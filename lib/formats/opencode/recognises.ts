import type { SourceFile } from '@/lib/formats/format'

const BEGINNING = 65_536
/** The command may print lines of its own before the document. */
const DOCUMENT = /^(?:[^{]{0,1000}Exporting session[^{]{0,1000}|\s*(?:\[\s*)?)\{\s*"(?:info|messages|parts)"\s*:/
const OWN_KEYS = /"(?:sessionID|projectID|messageID|parentID)"\s*:/
const OWN_IDS = /"(?:id|sessionID)"\s*:\s*"(?:ses|msg|prt)_/
const RENDERING = /^\s*#[^\n]*\n\s*\*\*Session ID:\*\* \S+\s*\n\*\*Created:\*\* /

export function recognises({ text }: SourceFile): boolean {
  const beginning = text.slice(0, BEGINNING).replace(/^\uFEFF/, '')
  return isRendering(text) || (DOCUMENT.test(beginning) && (OWN_IDS.test(beginning) || OWN_KEYS.test(beginning)))
}

/** The Markdown that the program writes for readers. */
export function isRendering(text: string): boolean {
  return RENDERING.test(
    text
      .slice(0, 5000)
      .replace(/^\uFEFF/, '')
      .replaceAll('\r', ''),
  )
}
