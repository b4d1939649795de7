import { clip } from '@/lib/domain/clip'
import type { NoticePart } from '@/lib/domain/transcript'

export function noticePart(notice: NoticePart['notice'], text: string): NoticePart {
  return { type: 'notice', notice, text: clip(text.trim(), 2000) }
}
