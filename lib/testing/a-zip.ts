import { crc32, deflateRawSync } from 'node:zlib'

export type ZipEntry = {
  name: string
  content?: Uint8Array | string
  /** 0 stored, 8 deflated. */
  method?: number
  flags?: number
  /** What the headers say, where that is not the truth. */
  claimedSize?: number
  crc?: number
  /** Bytes that stand in place of the packed content. */
  packed?: Uint8Array
}

const UTF8_NAME = 0x800

/** A zip archive that may say anything, which no ordinary program would write. */
export function aZip(entries: ZipEntry[]): Uint8Array {
  const locals: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const { header, name, packed } = partsOf(entry)
    const local = Buffer.concat([signed(0x04034b50), header, name, packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    list.push(Buffer.concat([signed(0x02014b50), Buffer.from([20, 0]), header, place, name]))
    locals.push(local)
    offset += local.length
  }
  return Buffer.concat([...locals, ...list, endOf(entries.length, offset, list)])
}

function partsOf({ name, content = '', method = 8, flags = UTF8_NAME, claimedSize, crc, packed }: ZipEntry) {
  const bytes = Buffer.from(content)
  const data = Buffer.from(packed ?? (method === 8 ? deflateRawSync(bytes) : bytes))
  const nameBytes = Buffer.from(name)
  const header = Buffer.alloc(26)
  header.writeUInt16LE(20, 0)
  header.writeUInt16LE(flags, 2)
  header.writeUInt16LE(method, 4)
  header.writeUInt32LE(crc ?? crc32(bytes), 10)
  header.writeUInt32LE(data.length, 14)
  header.writeUInt32LE(claimedSize ?? bytes.length, 18)
  header.writeUInt16LE(nameBytes.length, 22)
  return { header, name: nameBytes, packed: data }
}

function endOf(count: number, offset: number, list: Buffer[]): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(
    list.reduce((sum, part) => sum + part.length, 0),
    12,
  )
  end.writeUInt32LE(offset, 16)
  return end
}

function signed(signature: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(signature)
  return bytes
}
