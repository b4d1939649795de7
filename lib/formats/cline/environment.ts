const [OPEN, CLOSE] = ['<environment_details>', '</environment_details>']

/** What the extension tells the agent of its surroundings with each message. Only what a transcript can use. */
export type Environment = { folder: string | null; remote: string | null; model: string | null; at: string | null; text: string }

/** Parts a text into what was said or answered and the surroundings, which may stand in a block of their own or behind it. */
export function splitEnvironment(text: string): { rest: string; environment: Environment | null } {
  const start = text.lastIndexOf(OPEN)
  const isOwn = start === 0 || text[start - 1] === '\n'
  if (start === -1 || !isOwn) return { rest: text, environment: null }
  const end = text.indexOf(CLOSE, start)
  const inside = text.slice(start + OPEN.length, end === -1 ? undefined : end)
  const rest = text.slice(0, start) + (end === -1 ? '' : text.slice(end + CLOSE.length))
  return { rest, environment: readEnvironment(inside) }
}

function readEnvironment(text: string): Environment {
  return {
    folder: /^# Current (?:Working|Workspace) Directory \((.+?)\)(?: Files)?\s*$/m.exec(text)?.[1] ?? null,
    remote: remoteIn(text),
    model: /^<model>([^<\n]{1,200})<\/model>$/m.exec(text)?.[1] ?? null,
    at: timeIn(text),
    text,
  }
}

/** `"origin: https://…"`; a task with several remotes means its origin. */
function remoteIn(text: string): string | null {
  const at = text.indexOf('"associatedRemoteUrls"')
  if (at === -1) return null
  const listed = text.slice(at, at + 5000).split(']', 1)[0] ?? ''
  return (/"origin: ([^"\n]+)"/.exec(listed) ?? /"[\w.-]+: ([^"\n]+)"/.exec(listed))?.[1] ?? null
}

/** An ISO instant, or a wall clock of America's spelling with its distance from UTC. */
function timeIn(text: string): string | null {
  const iso = /^Current time in ISO 8601 UTC format: (\S+)$/m.exec(text)?.[1]
  if (iso) return instantOf(Date.parse(iso))
  const clock = /^# Current Time\n(\d{1,2}\/\d{1,2}\/\d{4}, \d{1,2}:\d\d:\d\d(?: [AP]M)?) \([^\n]*UTC([+-]\d{1,2})(?::(\d\d))?\)/m.exec(
    text,
  )
  if (!clock) return null
  const [, local = '', hours = '0', minutes = '0'] = clock
  const offset = (Math.abs(Number(hours)) * 60 + Number(minutes)) * (hours.startsWith('-') ? -1 : 1)
  return instantOf(Date.parse(`${local} UTC`) - offset * 60_000)
}

const LAST = Date.UTC(9999, 11, 31)

/** An ISO instant of milliseconds since 1970; null for what is none. */
export function instantOf(milliseconds: number | null | undefined): string | null {
  return milliseconds && milliseconds > 0 && milliseconds < LAST ? new Date(milliseconds).toISOString() : null
}
