import { type Redacted, redact } from '@/lib/ingest/redact'
import type { Client, Origin } from './server-client'

export type Look = { bytes: number; masked: Record<string, number>; excerpts: string[] }

const MASK = /\[redacted:[a-z0-9-]+\]/g
const AROUND = 40
const MOST_EXCERPTS = 50

/** A client that sends nothing. It masks as the server would, and remembers what. */
export function lookingClient(): { client: Client; looks: ReadonlyMap<string, Look> } {
  const looks = new Map<string, Look>()
  const look = async ({ name }: Origin, bytes: Uint8Array) => {
    const redacted = await redact(new TextDecoder().decode(bytes))
    const before = looks.get(name) ?? { bytes: 0, masked: {}, excerpts: [] }
    looks.set(name, { bytes: before.bytes + bytes.byteLength, ...added(before, redacted) })
    return redacted.masked
  }
  const client: Client = {
    append: async ({ key, origin, offset, bytes, isLast }) => {
      await look(origin, bytes)
      const received = offset + bytes.byteLength
      return {
        kind: 'done',
        value: { key, name: origin.name, received, final: isLast, failure: null, updatedAt: new Date(0).toISOString() },
      }
    },
    upload: async (origin, bytes) => {
      const masked = await look(origin, bytes)
      return {
        kind: 'done',
        value: { file: origin.name, outcome: 'created', format: null, sessions: [], warnings: [], masked, error: null },
      }
    },
    check: async () => ({ kind: 'done', value: null }),
  }
  return { client, looks }
}

function added({ masked, excerpts }: Look, redacted: Redacted): Pick<Look, 'masked' | 'excerpts'> {
  const sum = { ...masked }
  for (const [kind, count] of Object.entries(redacted.masked)) sum[kind] = (sum[kind] ?? 0) + count
  return { masked: sum, excerpts: [...excerpts, ...excerptsOf(redacted.text)].slice(0, MOST_EXCERPTS) }
}

function excerptsOf(text: string): string[] {
  return [...text.matchAll(MASK)].slice(0, MOST_EXCERPTS).map((match) => {
    const start = Math.max(0, match.index - AROUND)
    const end = Math.min(text.length, match.index + match[0].length + AROUND)
    return text.slice(start, end).replace(/\s+/g, ' ')
  })
}
