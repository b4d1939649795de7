import { answer, type Beat, say } from '@/lib/demo/beat'
import { aClaudeFile } from '@/lib/testing/sample-files'

/** What the server acknowledged: session by file, bytes by stream. */
export type Ledger = { uploads: Map<number, string>; streams: Map<number, number>; nextId: number }
type Server = { url: string; token: string }

const LANES = 3
const TURNS = 12

/** Sends files and growing streams side by side until it is stopped; `check` compares the server with the ledger. */
export function crashClient(server: Server, ledger: Ledger) {
  let isRunning = true
  const send = (path: string, init: RequestInit = {}) =>
    fetch(`${server.url}${path}`, { ...init, headers: { ...init.headers, authorization: `Bearer ${server.token}` } }).catch(() => null)
  const upload = async (id: number) => {
    const { name, bytes } = aClaudeFile({ id, beats: talk(id) })
    const response = await send(`/api/v1/sessions?name=${encodeURIComponent(name)}`, { method: 'POST', body: bytes })
    const session = response?.ok ? (await response.json().catch(() => null))?.results[0].sessions[0]?.id : null
    if (session) ledger.uploads.set(id, session)
  }
  const append = async (id: number, offset: number, final = false) => {
    const { name, bytes } = aClaudeFile({ id, beats: talk(id) })
    const piece = bytes.subarray(offset, final ? bytes.length : offset + 400)
    const address = `/api/v1/streams/crash-${id}?name=${encodeURIComponent(name)}&final=${final}`
    const response = await send(address, { method: 'PATCH', body: piece, headers: { 'upload-offset': String(offset) } })
    const received = response?.ok ? (await response.json().catch(() => null))?.received : null
    if (typeof received === 'number') ledger.streams.set(id, received)
    return typeof received === 'number' ? received : null
  }
  const stream = async (id: number) => {
    const size = aClaudeFile({ id, beats: talk(id) }).bytes.length
    for (let offset: number | null = 0; isRunning && offset !== null && offset < size; )
      offset = await append(id, offset, offset + 400 >= size)
  }
  const lane = async (work: (id: number) => Promise<void>) => {
    while (isRunning) await work(ledger.nextId++)
  }
  return {
    work: () => Promise.all(Array.from({ length: LANES }, () => [lane(upload), lane(stream)]).flat()),
    stop: () => {
      isRunning = false
    },
    check: () => check(server, ledger, append),
  }
}

type Append = (id: number, offset: number, final?: boolean) => Promise<number | null>

async function check(server: Server, ledger: Ledger, append: Append): Promise<string[]> {
  const faults: string[] = []
  const read = async (path: string) =>
    (await fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${server.token}` } })).json()
  for (const [id, acknowledged] of ledger.streams) {
    const { received } = await read(`/api/v1/streams/crash-${id}`)
    if (received < acknowledged) faults.push(`stream ${id}: ${acknowledged} bytes were acknowledged, ${received} are there`)
    await append(id, received, true)
  }
  const rows = await untilQuiet(() => allSessions(read))
  const bySource = grouped(rows)
  for (const [title, same] of bySource) if (same.length > 1) faults.push(`"${title}" is there ${same.length} times`)
  const ids = new Set(rows.map((row) => row.id))
  for (const [id, session] of ledger.uploads) if (!ids.has(session)) faults.push(`upload ${id}: session ${session} is gone`)
  for (const id of [...ledger.uploads.keys(), ...ledger.streams.keys()]) {
    const [row] = bySource.get(titleOf(id)) ?? []
    if (row?.developerTurns !== TURNS) faults.push(`session ${id} has ${row?.developerTurns} of ${TURNS} developer turns`)
  }
  return faults
}

type Row = { id: string; title: string; developerTurns: number; standing: string }

async function allSessions(read: (path: string) => Promise<{ items?: Row[]; nextCursor?: string | null }>): Promise<Row[]> {
  const rows: Row[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: { items?: Row[]; nextCursor?: string | null } = await read(`/api/v1/sessions?limit=200${cursor ? `&cursor=${cursor}` : ''}`)
    rows.push(...(page.items ?? []))
    cursor = page.nextCursor ?? null
  }
  return rows
}

/** The worker has still to read streams and to classify. */
async function untilQuiet(ask: () => Promise<Row[]>): Promise<Row[]> {
  let before = ''
  for (;;) {
    const rows = await ask()
    const now = JSON.stringify(rows.map(({ id, developerTurns, standing }) => [id, developerTurns, standing]))
    if (now === before && !rows.some(({ standing }) => standing === 'pending')) return rows
    before = now
    await new Promise((resolve) => setTimeout(resolve, 5_000))
  }
}

const titleOf = (id: number) => `Request ${id}: add step 1 to the list.`

/** A talk that no other session has. */
function talk(id: number): Beat[] {
  return Array.from({ length: TURNS }, (_, index) => [
    say(`Request ${id}: add step ${index + 1} to the list.`),
    answer(`Step ${index + 1} of ${id} is there.`),
  ]).flat()
}

function grouped(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(row.title, [...(groups.get(row.title) ?? []), row])
  return groups
}
