import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'

/** The value of a file that is one JSON document. Takes a byte order mark and NUL bytes; what is cut off cannot be read in part. */
export function readJsonDocument(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '').replaceAll('\0', ''))
  } catch {
    throw new UnreadableTranscript(
      'no_session',
      'The file is one JSON document that is cut off or broken. Export the session again and upload the whole file.',
    )
  }
}
