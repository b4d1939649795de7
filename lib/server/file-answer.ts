import { taggedAnswer } from './tagged-answer'

export type AnsweredFile = { bytes: Uint8Array; mediaType: string; fileName: string }

/** A file to save, with an ETag of its bytes. */
export function fileAnswer(request: Request, { bytes, mediaType, fileName }: AnsweredFile): Response {
  const headers = new Headers({ 'content-type': mediaType, 'content-disposition': contentDisposition(fileName) })
  return taggedAnswer(request, new Uint8Array(bytes), headers)
}

/** RFC 6266: in ASCII for all, and as it is for those who know how. Neither leads into another folder or ends the header. */
export function contentDisposition(fileName: string): string {
  const name = fileName.replace(UNSAFE, '-').replace(/^[.\s-]+/, '')
  const ascii = name.normalize('NFKD').replace(/[^ -~]/g, '')
  if (ascii === name) return `attachment; filename="${name}"`
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${ascii.startsWith('.') ? 'file' : ''}${ascii}"; filename*=UTF-8''${exact}`
}

/** Separators of paths, quotes, and what controls a terminal or a header. */
const UNSAFE = /[/\\:"<>|?*\p{Cc}\p{Cf}\p{Cs}]+/gu
