export type Ref = { name: string; oid: string }
export type Bundle = {
  refs: Ref[]
  pack: Uint8Array
  /** Commits that the receiver must have already, so that the pack alone may not be enough. */
  isPartial: boolean
}

const SIGNATURE = /^# v[23] git bundle\n/
/** The list of a repository with very many branches. */
const LONGEST_HEADER = 16 * 1024 ** 2

export function isBundle(bytes: Uint8Array): boolean {
  return SIGNATURE.test(new TextDecoder('latin1').decode(bytes.subarray(0, 32)))
}

/** The parts of a git bundle; a text that says why not, if it cannot be taken apart. */
export function readBundle(bytes: Uint8Array): Bundle | string {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, LONGEST_HEADER)).indexOf('\n\nPACK')
  if (end === -1) return 'The bundle is damaged or was cut off.'
  const [, ...lines] = new TextDecoder().decode(bytes.subarray(0, end)).split('\n')
  if (lines.some((line) => line.startsWith('@object-format=') && line !== '@object-format=sha1'))
    return 'The bundle is of a repository with SHA-256 ids, which cannot be read. Check the branch out and upload a zip of its files.'
  return {
    refs: lines.flatMap(refIn),
    pack: bytes.subarray(end + 2),
    isPartial: lines.some((line) => line.startsWith('-') || line.startsWith('@filter=')),
  }
}

/** A line of a bundle's header or of `packed-refs`; nothing for any other line. */
export function refIn(line: string): Ref[] {
  const [, oid, name] = /^([0-9a-f]{40}) (\S+)$/.exec(line.trimEnd()) ?? []
  return oid && name ? [{ oid, name }] : []
}
