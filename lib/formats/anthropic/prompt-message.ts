import type { NoticePart, Part } from '@/lib/domain/transcript'
import type { Message } from '@/lib/domain/turns'
import { noticePart } from './notice-part'
import { developerParts, hasSpoken } from './speech'

/** Parts of a prompt as a message; nobody's where they are all of the harness. */
export function developerMessage(at: string | null, parts: Part[]): Message | null {
  return parts.length === 0 ? null : { role: hasSpoken(parts) ? 'developer' : 'notice', at, parts }
}

export function noticeMessage(at: string | null, notice: NoticePart['notice'], text: string): Message | null {
  return text.trim() === '' ? null : { role: 'notice', at, parts: [noticePart(notice, text)] }
}

/** A prompt that a flag says to be of a program. How it begins tells which notice it is. */
export function machineMessage(at: string | null, text: string): Message | null {
  return noticeMessage(at, developerParts(text).find((part) => part.type === 'notice')?.notice ?? 'template', text)
}
