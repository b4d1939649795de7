import { expect, test } from 'vitest'
import { redact } from './redact'

const MILLION = 1_000_000
const filled = (piece: string) => piece.repeat(Math.ceil(MILLION / piece.length))
const GITHUB = `ghp_${'a1B2c3'.repeat(6)}`

/** Each makes a pattern begin over and over, or run on without an end; a pattern that looks back too far would not end in a lifetime. */
test.each([
  'a',
  '@',
  'a@',
  'a@a.',
  'a.b-',
  '://',
  '://a:',
  'https://a:b',
  '-----BEGIN PRIVATE KEY-----',
  '-----BEGIN PRIVATE KEY-----\\n',
  'eyJ',
  'eyJhbGciOiJI.',
  '-eyJhbGciOiJI',
  '-sk-a',
  'sk-',
  'sk-a1-',
  'xoxb-1-',
  'SG.a.',
  'password',
  'password=',
  'password= ',
  'Bearer ',
  'Basic ',
  '/home/',
  '/home/a.',
  '/home//Users/',
  'C:\\Users\\a ',
  'C:\\\\Users\\\\',
  '-Users-',
  '\\',
  '\\n',
  '\\u00e9',
  '"',
])('a line of a million characters of %j is read to its end', async (piece) => {
  const { text } = await redact(`${filled(piece)} \n${GITHUB}`)

  expect(text.endsWith('[redacted:github-token]')).toBe(true)
})

test('ten thousand secrets on one line are all masked', async () => {
  const { masked, text } = await redact(`${GITHUB} ada@shop.example /home/ada/x `.repeat(10_000))

  expect(masked).toEqual({ 'github-token': 10_000, email: 10_000, 'home-folder': 10_000 })
  expect(text).toBe('[redacted:github-token] [redacted:email] /home/user/x '.repeat(10_000))
})
