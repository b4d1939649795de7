import { writtenTimes } from './written-time'

export type SessionTimes = { startedAt: string | null; startReliability: 'exact' | 'local' | 'none'; endedAt: string | null }

const TITLE_TIME = /^(?:New|Child) session - (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)$/
/** Of its time in milliseconds, an id keeps this many. */
const KEPT = 2 ** 36
const LARGEST_OFFSET = 15 * 3_600_000
const QUARTER = 900_000

type Header = { id: string; title: string; created: string; updated: string }

/**
 * The times of the header are those of a clock on the wall, written as its country does. The id, and a title that was never
 * changed, tell the instant: with it the clock's zone is known, and whether the day or the month comes first. Where neither
 * tells, a time that can be read in one way only is taken as it stands, and any other not at all.
 */
export function sessionTimes({ id, title, created, updated }: Header): SessionTimes {
  const readings = writtenTimes(created)
  const exact = titleTime(title) ?? readings.map((reading) => idTime(id, reading.time)).find((time) => time !== null) ?? null
  const [only, ...others] = readings
  if (exact !== null) {
    const reading = readings.find(({ time }) => Math.abs(time - exact) <= LARGEST_OFFSET)
    const offset = reading ? Math.round((reading.time - exact) / QUARTER) * QUARTER : null
    return {
      startedAt: iso(exact),
      startReliability: 'exact',
      endedAt: reading && offset !== null ? endOf(updated, reading.order, exact, offset) : null,
    }
  }
  if (!only || others.length > 0) return { startedAt: null, startReliability: 'none', endedAt: null }
  return { startedAt: iso(only.time), startReliability: 'local', endedAt: endOf(updated, only.order, only.time, 0) }
}

function titleTime(title: string): number | null {
  const time = Date.parse(TITLE_TIME.exec(title)?.[1] ?? '')
  return Number.isNaN(time) ? null : time
}

/** An id starts with the time of its making, times 4096 plus a count, all bits turned so that the newest sorts first. */
function idTime(id: string, near: number): number | null {
  const digits = /^ses_([0-9a-f]{12})/.exec(id)?.[1]
  if (!digits) return null
  const kept = Number((~BigInt(`0x${digits}`) & 0xffffffffffffn) >> 12n)
  const time = kept + Math.round((near - kept) / KEPT) * KEPT
  return Math.abs(time - near) <= LARGEST_OFFSET ? time : null
}

function endOf(updated: string, order: string, start: number, offset: number): string | null {
  const reading = writtenTimes(updated).find((one) => one.order === order)
  const end = reading ? reading.time - offset : start
  return end > start ? iso(end) : null
}

const iso = (time: number): string => new Date(time).toISOString()
