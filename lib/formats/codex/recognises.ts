import type { SourceFile } from '@/lib/formats/format'

const LINE_TYPES = 'session_meta|turn_context|response_item|event_msg|compacted'
/** An envelope, its `type` before its payload; or, where another program sorted the keys, behind it and a time. */
const ENVELOPE = new RegExp(`^\\s*\\{[^{}]{0,300}"type"\\s*:\\s*"(?:${LINE_TYPES})"`)
const SORTED = new RegExp(
  `^\\s*\\{\\s*"payload"\\s*:\\s*\\{.*\\},\\s*"timestamp"\\s*:\\s*"[^"]{0,40}",\\s*"type"\\s*:\\s*"(?:${LINE_TYPES})"`,
)
const FLAT = /^\s*\{\s*"id"\s*:\s*"[^"]{1,100}"\s*,\s*"timestamp"\s*:\s*"[^"]{1,40}"\s*,\s*"instructions"\s*:/
const DOCUMENT = /^\s*\{\s*"session"\s*:\s*\{\s*"(?:id|timestamp|instructions)"\s*:/

/** A damaged first line does not hide a file: the layout shows in any of the first ones. */
export function recognises({ text }: SourceFile): boolean {
  const lines = text
    .slice(0, 200_000)
    .replaceAll('\0', '')
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split('\n', 5)
  return isDocument(text) || lines.some((line) => ENVELOPE.test(line) || FLAT.test(line) || SORTED.test(line))
}

/** The oldest layout is one JSON document over many lines. */
export function isDocument(text: string): boolean {
  return DOCUMENT.test(text.slice(0, 1000).replace(/^\uFEFF/, ''))
}
