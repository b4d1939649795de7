const STAMP = /^(\d{4})-(\d\d)-(\d\d)[ T_](\d\d)[:-](\d\d)(?:[:-](\d\d)(?:\.(\d{1,9}))?)? ?(Z|[+-]\d\d:?\d\d)?$/

/** `zoned` is false for a wall clock of an unknown zone, which is read as UTC. */
export type Stamp = { at: string; zoned: boolean }

/** Reads every way in which the exports write a time: `2025-09-25 21:56Z`, `2025-07-20_03-37-09Z`, `2025-10-01 07:22+0200`, … */
export function readStamp(text: string): Stamp | null {
  const match = STAMP.exec(text)
  if (!match) return null
  const [, year, month, day, hour, minute, second = '00', fraction = '', zone = ''] = match
  const wallClock = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0').slice(0, 3)}Z`
  const instant = Date.parse(wallClock) - offsetOf(zone)
  if (Number.isNaN(instant)) return null
  const at = new Date(instant).toISOString()
  return (zone === '' || zone === 'Z') && at !== wallClock ? null : { at, zoned: zone !== '' }
}

function offsetOf(zone: string): number {
  if (zone === '' || zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000
}

/** The time in a file's name. It is UTC unless it says otherwise; seconds are told from a slug's digits by the zone behind them. */
export function fileNameTime(name: string): string | null {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  const match = /(?:^|\D)(\d{4}-\d\d-\d\d_\d\d-\d\d(?:-\d\d(?=Z|[+-]\d{4}))?(?:Z|[+-]\d{4}(?!\d))?)/.exec(base.slice(0, 1000))
  return match?.[1] ? (readStamp(match[1])?.at ?? null) : null
}
