import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gunzip } from 'node:zlib'

const squeeze = promisify(brotliCompress)
const expand = promisify(brotliDecompress)
const expandGzip = promisify(gunzip)

/** Brotli at its fastest packs transcripts smaller than gzip, in half the time. */
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }

/** Text as it is kept in the database: UTF-8, compressed. Off the main thread. */
export async function pack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await squeeze(text, FAST))
}

export async function unpack(content: Uint8Array): Promise<string> {
  return (await (isGzip(content) ? expandGzip(content) : expand(content))).toString('utf8')
}

/** What was stored before was gzip. What `pack` makes never begins like it: its window has other bits in the first byte. */
function isGzip(content: Uint8Array): boolean {
  return content[0] === 0x1f && content[1] === 0x8b
}
