import { z } from 'zod'

const Attributes = z.record(z.string(), z.unknown()).catch({})

/** A line: one event of an agent, as its telemetry told it. */
export const EventLine = z.looseObject({
  /** `claude_code.user_prompt`, `codex.tool_result` … */
  otel: z.string(),
  at: z.iso.datetime().nullable().catch(null),
  session: z.string(),
  attributes: Attributes,
  resource: Attributes,
})
export type EventLine = z.infer<typeof EventLine>

export type TelemetryEvent = {
  agent: 'claude_code' | 'codex'
  name: string
  at: string | null
  text: Read
  flag: (key: string) => boolean | null
  line: EventLine
}
type Read = (...keys: string[]) => string | null

export function eventOf(line: EventLine): TelemetryEvent | null {
  const [agent, ...rest] = line.otel.split('.')
  if (agent !== 'claude_code' && agent !== 'codex') return null
  const value = (key: string) => line.attributes[key] ?? line.resource[key] ?? null
  const text: Read = (...keys) => keys.map(value).find((one): one is string => typeof one === 'string' && one !== '') ?? null
  const flag = (key: string) => (String(value(key)) === 'true' ? true : String(value(key)) === 'false' ? false : null)
  return { agent, name: rest.join('.'), at: line.at, text, flag, line }
}
