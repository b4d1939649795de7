import { inflate, inflateSync } from 'node:zlib'

/** Of what a pack unpacks to: each object, and all of them, deltas resolved. */
export type PackLimits = { maxObjectBytes: number; maxTotalBytes: number; maxObjects: number }

const HEADER = 12
const CHECKSUM = 20
const OFS_DELTA = 6
const REF_DELTA = 7
/** git itself writes no longer chain. */
const LONGEST_CHAIN = 4_095
const SMALL = 16 * 1024
const REST_AFTER = 200

/**
 * Why a pack must not be opened, or null. A pack is a program that writes objects out of others: here its numbers are checked
 * before a library follows them, so that it can neither unpack without end nor send it in circles.
 */
export async function vetPack(pack: Uint8Array, limits: PackLimits): Promise<string | null> {
  const bytes = Buffer.from(pack.buffer, pack.byteOffset, pack.byteLength)
  if (bytes.byteLength < HEADER + CHECKSUM || bytes.toString('latin1', 0, 4) !== 'PACK') return DAMAGED
  if (bytes.readUInt32BE(4) !== 2) return 'The pack is of a version that cannot be read.'
  const count = bytes.readUInt32BE(8)
  if (count > limits.maxObjects) return tooMuch(`more than ${limits.maxObjects.toLocaleString('en')} objects`)
  try {
    return await vetObjects(bytes, count, limits)
  } catch (error) {
    return isTooLarge(error) ? tooMuch('an object that is larger than it says') : DAMAGED
  }
}

async function vetObjects(bytes: Buffer, count: number, limits: PackLimits): Promise<string | null> {
  const depths = new Map<number, number>()
  let total = 0
  let at = HEADER
  for (let index = 0; index < count; index++) {
    const object = headerAt(bytes, at)
    if (object.size > limits.maxObjectBytes) return tooMuch('a file that is too large')
    const depth = object.base === null ? 0 : (depths.get(object.base) ?? LONGEST_CHAIN) + 1
    if (depth > LONGEST_CHAIN) return DAMAGED

    const { buffer, consumed } = await inflated(bytes.subarray(object.start, -CHECKSUM), object.size)
    if (buffer.byteLength !== object.size) return DAMAGED
    const grown = object.type === OFS_DELTA || object.type === REF_DELTA ? targetSize(buffer) : 0
    if (grown > limits.maxObjectBytes) return tooMuch('a file that is too large')
    total += object.size + grown
    if (total > limits.maxTotalBytes) return tooMuch('more than is allowed')

    depths.set(at, depth)
    at = object.start + consumed
    if (index % REST_AFTER === 0) await new Promise(setImmediate)
  }
  return at <= bytes.byteLength - CHECKSUM ? null : DAMAGED
}

type ObjectHeader = { type: number; size: number; base: number | null; start: number }

function headerAt(bytes: Buffer, at: number): ObjectHeader {
  let next = at
  let byte = bytes.readUInt8(next++)
  const type = (byte >> 4) & 7
  let size = byte & 15
  for (let scale = 16; byte & 0x80; scale *= 128) {
    byte = bytes.readUInt8(next++)
    size += (byte & 0x7f) * scale
  }
  if (type === 0 || type === 5) throw new RangeError('no such type of object')
  if (type === REF_DELTA) return { type, size, base: null, start: next + CHECKSUM }
  if (type !== OFS_DELTA) return { type, size, base: null, start: next }

  byte = bytes.readUInt8(next++)
  let back = byte & 0x7f
  while (byte & 0x80) {
    byte = bytes.readUInt8(next++)
    back = (back + 1) * 128 + (byte & 0x7f)
  }
  return { type, size, base: at - back, start: next }
}

/** A delta begins with the size of its base and the size of what it makes of it. */
function targetSize(delta: Buffer): number {
  let at = 0
  while (delta.readUInt8(at++) & 0x80);
  let size = 0
  for (let scale = 1; ; scale *= 128) {
    const byte = delta.readUInt8(at++)
    size += (byte & 0x7f) * scale
    if (!(byte & 0x80)) return size
  }
}

type Unpacked = { buffer: Buffer; consumed: number }

async function inflated(packed: Buffer, size: number): Promise<Unpacked> {
  const options = { maxOutputLength: Math.max(1, size), info: true }
  if (size < SMALL) return unpacked(inflateSync(packed, options))
  return new Promise((resolve, reject) => {
    inflate(packed, options, (error, result) => (error ? reject(error) : resolve(unpacked(result))))
  })
}

/** With `info`, zlib answers also how much it has read, which its types do not tell. */
function unpacked(result: unknown): Unpacked {
  const { buffer, engine } = result as { buffer: Buffer; engine: { bytesWritten: number } }
  return { buffer, consumed: engine.bytesWritten }
}

const isTooLarge = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

const DAMAGED = 'The pack of git objects is damaged or was cut off.'
const tooMuch = (what: string) => `The pack of git objects holds ${what}.`
