import { z } from 'zod'
import { LogsRequestMessage } from './logs-schema'

/** Values are nested no deeper than people write them; what goes on is left out. */
const DEEPEST = 8

/** An attribute's value in the JSON form of the protocol. Integers may be numbers or strings. */
const AnyValue = z.looseObject({
  stringValue: z.string().optional(),
  boolValue: z.boolean().optional(),
  intValue: z.union([z.string(), z.number()]).optional(),
  doubleValue: z.union([z.string(), z.number()]).optional(),
  arrayValue: z.looseObject({ values: z.array(z.unknown()).default([]) }).optional(),
  kvlistValue: z.looseObject({ values: z.array(z.unknown()).default([]) }).optional(),
})
const KeyValue = z.looseObject({ key: z.string(), value: z.unknown().optional() })
const Nanoseconds = z.union([z.string().regex(/^\d{1,20}$/), z.number().nonnegative()]).nullish()
const LogRecord = z.looseObject({
  timeUnixNano: Nanoseconds,
  observedTimeUnixNano: Nanoseconds,
  body: z.unknown().optional(),
  eventName: z.string().nullish(),
  attributes: z.array(KeyValue).nullish(),
})
const LogsRequest = z.looseObject({
  resourceLogs: z
    .array(
      z.looseObject({
        resource: z.looseObject({ attributes: z.array(KeyValue).nullish() }).nullish(),
        scopeLogs: z.array(z.looseObject({ logRecords: z.array(z.unknown()).nullish() })).nullish(),
      }),
    )
    .nullish(),
})

export type Attributes = Record<string, unknown>
export type LogEvent = { name: string | null; at: string | null; attributes: Attributes; resource: Attributes }
export type DecodedLogs = { events: LogEvent[]; rejected: number }

/** The log records of an OTLP request in protobuf or JSON; null if it is neither. A record that does not fit is counted, the others stand. */
export function decodeLogs(bytes: Uint8Array, encoding: 'protobuf' | 'json'): DecodedLogs | null {
  const request = LogsRequest.safeParse(encoding === 'json' ? fromJson(bytes) : fromProtobuf(bytes))
  if (!request.success) return null
  const events: LogEvent[] = []
  let rejected = 0
  for (const { resource, scopeLogs } of request.data.resourceLogs ?? []) {
    const shared = attributesOf(resource?.attributes)
    for (const raw of (scopeLogs ?? []).flatMap(({ logRecords }) => logRecords ?? [])) {
      const record = LogRecord.safeParse(raw)
      if (record.success) events.push(eventOf(record.data, shared))
      else rejected++
    }
  }
  return { events, rejected }
}

function eventOf(record: z.infer<typeof LogRecord>, resource: Attributes): LogEvent {
  const attributes = attributesOf(record.attributes)
  const body = plainValue(record.body, 0)
  const name = [record.eventName, attributes['event.name'], body].find((one): one is string => typeof one === 'string' && one !== '')
  return { name: name ?? null, at: instantOf(attributes['event.timestamp'], record), attributes, resource }
}

/** The agent's own time stamp is the most exact one; a zero means "not told". */
function instantOf(stamp: unknown, { timeUnixNano, observedTimeUnixNano }: z.infer<typeof LogRecord>): string | null {
  const told = typeof stamp === 'string' ? Date.parse(stamp) : Number.NaN
  const nanoseconds = [timeUnixNano, observedTimeUnixNano].map((value) => Number(value ?? 0)).find((value) => value > 0)
  const milliseconds = Number.isNaN(told) ? (nanoseconds ?? 0) / 1e6 : told
  const isSensible = milliseconds > 0 && milliseconds < LAST
  return isSensible ? new Date(milliseconds).toISOString() : null
}
const LAST = Date.UTC(9999, 0)

function attributesOf(pairs: z.infer<typeof KeyValue>[] | null | undefined, depth = 0): Attributes {
  return Object.fromEntries((pairs ?? []).map(({ key, value }) => [key, plainValue(value, depth)]))
}

function plainValue(raw: unknown, depth: number): unknown {
  const parsed = AnyValue.safeParse(raw)
  if (!parsed.success || depth > DEEPEST) return null
  const { stringValue, boolValue, intValue, doubleValue, arrayValue, kvlistValue } = parsed.data
  if (arrayValue) return arrayValue.values.map((value) => plainValue(value, depth + 1))
  if (kvlistValue) return attributesOf(z.array(KeyValue).safeParse(kvlistValue.values).data, depth + 1)
  const number = intValue ?? doubleValue
  return stringValue ?? boolValue ?? (number === undefined ? null : Number(number))
}

function fromJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}

function fromProtobuf(bytes: Uint8Array): unknown {
  try {
    return LogsRequestMessage.toObject(LogsRequestMessage.decode(bytes), { longs: String, bytes: String })
  } catch {
    return null
  }
}
