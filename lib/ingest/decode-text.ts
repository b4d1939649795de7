import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import type { Warning } from '@/lib/formats/format'
import { knownBinary } from './known-binary'

export type DecodedText = { text: string; warnings: Warning[] }

/** Past this share of the sign for "unreadable", or of control characters, a file is not a damaged text but something else. */
const MOST_BROKEN = 0.1
const MOST_CONTROL = 0.3
const SAMPLE = 256 * 1024

/** The text of a file: UTF-8, or UTF-16 with its mark. Throws UnreadableTranscript and nothing else. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) throw empty()
  const kind = knownBinary(bytes)
  if (kind) throw new UnreadableTranscript('binary', `This is ${kind}, not a transcript. Upload the text file that the agent wrote.`)

  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8') refuseBinary(bytes)
  const { text, warnings } = withoutNul(decode(bytes, encoding))
  if (text.trim() === '') throw empty()
  return { text, warnings }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) {
    if (third === 0 && fourth === 0) throw unknownEncoding('UTF-32')
    return 'utf-16le'
  }
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** Real transcripts hold thousands of NUL bytes between words, so only a file that is mostly control bytes is binary. */
function refuseBinary(bytes: Uint8Array): void {
  const sample = bytes.subarray(0, SAMPLE)
  const controls = countControls(sample)
  if (controls <= sample.length * MOST_CONTROL) return
  const nul: [even: number, odd: number] = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) nul[index % 2 === 0 ? 0 : 1]++
  })
  if (Math.max(...nul) > controls * 0.9 && Math.min(...nul) < sample.length * 0.02)
    throw unknownEncoding('UTF-16 without a byte order mark')
  throw new UnreadableTranscript('binary', 'The file is binary, not text. Upload the transcript file itself, or a zip of transcripts.')
}

/** A plain loop: every upload passes here. */
function countControls(sample: Uint8Array): number {
  let controls = 0
  for (const byte of sample) if (byte < 0x20 && !isTextControl(byte)) controls++
  return controls
}

/** Backspace to carriage return, and the escape of terminal colours. */
function isTextControl(byte: number): boolean {
  return (byte >= 0x08 && byte <= 0x0d) || byte === 0x1b
}

function decode(bytes: Uint8Array, encoding: string): DecodedText {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), warnings: [] }
  } catch {
    // The second try replaces what cannot be read and counts it.
  }
  const text = new TextDecoder(encoding).decode(bytes)
  const broken = countReplaced(text) - countWritten(bytes, encoding)
  if (broken > text.length * MOST_BROKEN) throw unknownEncoding('not UTF-8')
  const message = `${broken} ${broken === 1 ? 'place was' : 'places were'} not valid ${encoding.toUpperCase()} and became "\uFFFD".`
  return { text, warnings: [{ line: null, message }] }
}

const countReplaced = (text: string) => text.split('\uFFFD').length - 1

/** Signs for "unreadable" that already stood in the file. */
function countWritten(bytes: Uint8Array, encoding: string): number {
  if (encoding !== 'utf-8') return 0
  let count = 0
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1))
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++
  return count
}

function withoutNul({ text, warnings }: DecodedText): DecodedText {
  if (!text.includes('\0')) return { text, warnings }
  const pieces = text.split('\0')
  const count = pieces.length - 1
  const message = `${count} NUL ${count === 1 ? 'character was' : 'characters were'} left out.`
  return { text: pieces.join(''), warnings: [...warnings, { line: null, message }] }
}

const empty = () => new UnreadableTranscript('empty', 'The file is empty. Export the session again once it has a message.')

const unknownEncoding = (found: string) =>
  new UnreadableTranscript(
    'encoding',
    `The file's text is in an encoding that cannot be read (${found}). Save it as UTF-8 and upload it again.`,
  )
