import type { SourceFile } from '@/lib/formats/format'
import { ROLE_NAMES } from './roles'

const HEAD = 200_000
const ROLE = new RegExp(`"(?:role|from)"\\s*:\\s*"(?:${ROLE_NAMES.join('|')})"`, 'i')
const SAID = /"(?:content|parts|value|text|tool_calls|words)"\s*:/
const EVENT = /"role"\s*:\s*"event"/i

/** JSON, or lines of it, that begins with somebody saying something. Asked only of files that no other format knows. */
export function recognises({ text }: SourceFile): boolean {
  const head = text.slice(0, HEAD).replace(/^[\uFEFF\0\s]+/, '')
  if (!/^(?:\[\s*)*\{/.test(head.slice(0, 1000))) return false
  return ROLE.test(head) && (SAID.test(head) || EVENT.test(head))
}
