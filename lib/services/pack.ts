import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'

const squeeze = promisify(gzip)
const expand = promisify(gunzip)

/** Text as it is kept in the database: gzip of UTF-8. Off the main thread. */
export async function pack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await squeeze(text, { level: 3 }))
}

export async function unpack(content: Uint8Array): Promise<string> {
  return (await expand(content)).toString('utf8')
}
