import fc from 'fast-check'
import { expect, test } from 'vitest'
import { redact } from './redact'

/** Pieces that rules look for and the signs between them: most of what could go wrong lies where two of them touch. */
const piece = fc.oneof(
  fc.constantFrom(
    `ghp_${'a1B2c3'.repeat(6)}`,
    `npm_${'a1B2c3'.repeat(6)}`,
    `xoxb-${'12345678-'.repeat(2)}abc`,
    `sk-${'a1B2c3D4'.repeat(4)}`,
    `AKIA${'ABCD2345'.repeat(2)}`,
    `AIza${'a1B2c3D'.repeat(5)}`,
    `eyJ${'hbGciOiJI'.repeat(2)}.eyJ${'zdWIiOiIx'.repeat(2)}`,
    `-----BEGIN PRIVATE KEY-----\n${'MIIa1B2c'.repeat(12)}\n-----END PRIVATE KEY-----`,
  ),
  fc.constantFrom('ada', 'shop.example', 'a1b2c3d4e5', 'user', 'x'),
  fc.constantFrom('@', '://', ':', '/home/', '/Users/', 'C:\\Users\\', '-Users-', '-home-', 'C--Users-', 'git@', 'src', '/mnt/c'),
  fc.constantFrom('password=', 'token: "', 'API_KEY=', 'Bearer ', 'Authorization: Basic ', 'secret'),
  fc.constantFrom('-', '.', '_', '/', '\\', '\\n', '\n', '"', "'", ' ', '[', ']', '=', '+', '\\u00e9', 'é', '$', '{', '}'),
  fc.string({ maxLength: 4 }),
)
const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

test('redacting twice is redacting once', async () => {
  await fc.assert(
    fc.asyncProperty(words, async (text) => {
      const once = await redact(text)

      expect(await redact(once.text)).toEqual({ text: once.text, masked: {} })
    }),
    { numRuns: 1000 },
  )
})

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    words,
    words.map((text) => JSON.stringify({ text })),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('type', 'text', 'password', 'token', 'cwd', 'sessionId'), tie('value')),
  ),
})).value

/** The same with every string left out. */
function shapeOf(value: Json): Json {
  if (typeof value === 'string') return ''
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]))
  return value
}

test('in JSON lines only the words inside strings change', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(json, { minLength: 1, maxLength: 4 }), async (values) => {
      const lines = values.map((value) => JSON.stringify(value))

      const redacted = (await redact(lines.join('\n'))).text.split('\n')

      expect(redacted.map((line) => shapeOf(JSON.parse(line)))).toEqual(values.map((value) => shapeOf(JSON.parse(JSON.stringify(value)))))
    }),
    { numRuns: 1000 },
  )
})
