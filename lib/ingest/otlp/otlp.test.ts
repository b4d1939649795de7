import { describe, expect, test } from 'vitest'
import { agentLines } from './agent-lines'
import { decodeLogs } from './decode-logs'

const utf8 = (text: string) => Array.from(new TextEncoder().encode(text))
const attribute = (key: string, value: string) => ({ key, value: { stringValue: value } })

/** A length-delimited field of the wire format: tag, length, content. Short contents only. */
const field = (number: number, content: number[]) => [(number << 3) | 2, content.length, ...content]
const pair = (key: string, value: string) => [...field(1, utf8(key)), ...field(2, field(1, utf8(value)))]

const PROMPT = {
  resourceLogs: [
    {
      resource: { attributes: [attribute('service.name', 'claude-code')] },
      scopeLogs: [
        {
          logRecords: [
            {
              timeUnixNano: '1767225600000000000',
              body: { stringValue: 'claude_code.user_prompt' },
              attributes: [attribute('session.id', 's1'), attribute('prompt', 'Hi'), { key: 'event.sequence', value: { intValue: '7' } }],
            },
          ],
        },
      ],
    },
  ],
}
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

describe('decodeLogs', () => {
  test('a JSON request gives its records with plain values', () => {
    const decoded = decodeLogs(json(PROMPT), 'json')

    expect(decoded).toEqual({
      events: [
        {
          name: 'claude_code.user_prompt',
          at: '2026-01-01T00:00:00.000Z',
          attributes: { 'session.id': 's1', prompt: 'Hi', 'event.sequence': 7 },
          resource: { 'service.name': 'claude-code' },
        },
      ],
      rejected: 0,
    })
  })

  test('the same in protobuf is the same', () => {
    const time = [(1 << 3) | 1, 0, 0, 0xfa, 0xed, 0x51, 0x72, 0x86, 0x18] // fixed64 of 1767225600000000000
    const sequence = [...field(1, utf8('event.sequence')), ...field(2, [3 << 3, 7])]
    const attributes = [pair('session.id', 's1'), pair('prompt', 'Hi'), sequence].flatMap((one) => field(6, one))
    const record = [...time, ...field(5, field(1, utf8('claude_code.user_prompt'))), ...attributes]
    const resource = field(1, field(1, pair('service.name', 'claude-code')))
    const resourceLogs = [...resource, ...lengthened(2, lengthened(2, record))]

    const decoded = decodeLogs(new Uint8Array(lengthened(1, resourceLogs)), 'protobuf')

    expect(decoded).toEqual(decodeLogs(json(PROMPT), 'json'))
  })

  test.each([
    ['json', 'no json'],
    ['json', '[]'],
    ['json', '{"resourceLogs":"x"}'],
    ['protobuf', 'no protobuf at all, just words'],
  ] as const)('%s of %j is refused', (encoding, text) => {
    expect(decodeLogs(new TextEncoder().encode(text), encoding)).toBeNull()
  })

  test('an empty request is a request', () => {
    expect(decodeLogs(json({}), 'json')).toEqual({ events: [], rejected: 0 })
    expect(decodeLogs(new Uint8Array(), 'protobuf')).toEqual({ events: [], rejected: 0 })
  })

  test('a record that does not fit is counted and the others stand', () => {
    const [scope] = PROMPT.resourceLogs[0]?.scopeLogs ?? []
    const request = { resourceLogs: [{ scopeLogs: [{ logRecords: [{ timeUnixNano: 'soon' }, ...(scope?.logRecords ?? [])] }] }] }

    const decoded = decodeLogs(json(request), 'json')

    expect(decoded?.rejected).toBe(1)
    expect(decoded?.events).toHaveLength(1)
  })

  test('values that are nested without end are cut', () => {
    let value: unknown = { stringValue: 'deep' }
    for (let depth = 0; depth < 500; depth++) value = { arrayValue: { values: [value] } }
    const request = { resourceLogs: [{ scopeLogs: [{ logRecords: [{ attributes: [{ key: 'a', value }] }] }] }] }

    const [event] = decodeLogs(json(request), 'json')?.events ?? []

    expect(JSON.stringify(event?.attributes)).toBe('{"a":[[[[[[[[[null]]]]]]]]]}')
  })
})

/** As `field`, for a content of up to 16,383 bytes. */
function lengthened(number: number, content: number[]): number[] {
  return [(number << 3) | 2, (content.length & 0x7f) | 0x80, content.length >> 7, ...content]
}

describe('agentLines', () => {
  const event = (name: string | null, attributes: Record<string, unknown>, resource = {}) => ({ name, at: null, attributes, resource })

  test('events are parted by session, in their order', () => {
    const { sessions, passedOver } = agentLines([
      event('claude_code.user_prompt', { 'session.id': 'a', n: 1 }),
      event('codex.user_prompt', { 'conversation.id': 'b' }),
      event('claude_code.tool_result', { 'session.id': 'a', n: 2 }),
    ])

    expect(passedOver).toBe(0)
    expect(sessions.map(({ sessionId, lines }) => [sessionId, lines.map((line) => JSON.parse(line).attributes.n)])).toEqual([
      ['a', [1, 2]],
      ['b', [undefined]],
    ])
  })

  test("other programs' records and those of no session are passed over", () => {
    const { sessions, passedOver } = agentLines([
      event('http.request', { 'session.id': 'a' }),
      event('claude_code.user_prompt', {}),
      event(null, { 'session.id': 'a' }),
      event('user_prompt', { 'session.id': 'a' }, { 'service.name': 'shop' }),
    ])

    expect(sessions).toEqual([])
    expect(passedOver).toBe(4)
  })

  test('a short name counts if the service is the agent', () => {
    const { sessions } = agentLines([event('user_prompt', { 'session.id': 'a' }, { 'service.name': 'claude-code' })])

    expect(sessions[0]?.lines[0]).toContain('"otel":"claude_code.user_prompt"')
  })

  test('what names a person or a device is not kept', () => {
    const { sessions } = agentLines([
      event(
        'claude_code.user_prompt',
        { 'session.id': 'a', 'user.email': 'x', 'organization.id': 'y', model: 'm' },
        { 'host.name': 'z', 'service.name': 'claude-code' },
      ),
    ])

    expect(JSON.parse(sessions[0]?.lines[0] ?? '')).toMatchObject({
      attributes: { 'session.id': 'a', model: 'm' },
      resource: { 'service.name': 'claude-code' },
    })
    expect(sessions[0]?.lines[0]).not.toMatch(/user\.email|organization|host\.name/)
  })
})
