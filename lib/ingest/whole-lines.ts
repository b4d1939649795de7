const NEWLINE = 0x0a
/** No private key is longer; one that began within this many bytes before the end may still go on. */
const LONGEST_KEY = 16 * 1024
const KEY_BEGINS = '-----BEGIN '
const KEY_ENDS = '-----END '

/**
 * How many of the bytes may be stored now. The rest of a line may complete a secret, and so may the rest of a private key,
 * which goes over many lines: both wait for the next bytes, unless there are none to come.
 */
export function wholeLines(bytes: Uint8Array, isLast: boolean): number {
  if (isLast) return bytes.byteLength
  const end = bytes.lastIndexOf(NEWLINE) + 1
  return openKey(bytes, end) ?? end
}

/** Where the line begins that opens a private key which is not closed. */
function openKey(bytes: Uint8Array, end: number): number | null {
  const from = Math.max(0, end - LONGEST_KEY)
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset + from, end - from)
  const begins = tail.lastIndexOf(KEY_BEGINS)
  if (begins === -1 || tail.indexOf(KEY_ENDS, begins) !== -1) return null
  return from + tail.lastIndexOf(NEWLINE, begins) + 1
}
