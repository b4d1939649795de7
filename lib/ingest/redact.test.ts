import { describe, expect, test } from 'vitest'
import { redact } from './redact'

const textOf = async (text: string) => (await redact(text)).text

/** Put together here, so that no scanner takes this file for a leak. */
const GITHUB = `ghp_${'a1B2c3'.repeat(6)}`
const OPENAI = `sk-${'a1B2c3D4e5'.repeat(2)}T3BlbkFJ${'a1B2c3D4e5'.repeat(2)}`
const JWT = `eyJ${'hbGciOiJI'.repeat(2)}.eyJ${'zdWIiOiIx'.repeat(2)}.${'dBjftJeZ4CVP'.repeat(2)}`
const PEM_BODY = `MII${'a1B2c3D4'.repeat(20)}`
const pem = (lineEnd: string) => ['-----BEGIN RSA PRIVATE KEY-----', PEM_BODY, PEM_BODY, '-----END RSA PRIVATE KEY-----'].join(lineEnd)

describe('secrets', () => {
  test.each([
    ['github-token', GITHUB],
    ['npm-token', `npm_${'a1B2c3'.repeat(6)}`],
    ['slack-token', `xoxb-${'123456789012-'.repeat(2)}abcdefghij`],
    ['openai-token', OPENAI],
    ['api-key', `sk-or-v1-${'a1b2c3d4'.repeat(8)}`],
    ['api-key', `sk-ant-oat01-${'a1B2c3D4'.repeat(8)}`],
    ['anthropic-token', `sk-ant-api03-${'a1B2c3D4e5_'.repeat(9)}AA`],
    ['aws-key', `AKIA${'ABCD2345'.repeat(2)}`],
    ['google-key', `AIza${'a1B2c3D'.repeat(5)}`],
    ['stripe-key', `sk_live_${'a1B2c3D4'.repeat(3)}`],
    ['stripe-key', `rk_live_${'a1B2c3D4'.repeat(3)}`],
    ['gitlab-token', `glpat-${'a1B2c3D4'.repeat(3)}`],
    ['jwt', JWT],
    ['private-key', pem('\n')],
    ['private-key', pem('\\n')],
    ['private-key', pem('\\\\n')],
    ['private-key', pem('\n     7→')],
  ])('%s is masked and what stands around it stays', async (kind, secret) => {
    expect(await redact(`before ${secret} after`)).toEqual({ text: `before [redacted:${kind}] after`, masked: { [kind]: 1 } })
  })

  test('a telegram token keeps the number of its bot', async () => {
    expect(await textOf(`123456789:AA${'a1B2c3D'.repeat(4)}abcde`)).toBe('123456789:[redacted:telegram-token]')
  })

  test('a token after an escaped line end is found, however deep the nesting', async () => {
    expect(await textOf(`{"text":"token\\n${GITHUB}"}`)).toBe('{"text":"token\\n[redacted:github-token]"}')
    expect(await textOf(`{"text":"{\\"a\\":\\"\\\\n${GITHUB}\\"}"}`)).toBe('{"text":"{\\"a\\":\\"\\\\n[redacted:github-token]\\"}"}')
  })

  test('a private key that was cut off is masked as far as it goes', async () => {
    expect(await textOf(`-----BEGIN PRIVATE KEY-----\\n${PEM_BODY}\\n${PEM_BODY}"}`)).toBe('[redacted:private-key]"}')
  })

  test('a comment in a transcript does not switch the masking off', async () => {
    expect(await textOf(`// secretlint-disable\n${GITHUB}`)).toBe('// secretlint-disable\n[redacted:github-token]')
  })

  test('the same secret twice is counted twice', async () => {
    expect((await redact(`${GITHUB} ${GITHUB}`)).masked).toEqual({ 'github-token': 2 })
  })
})

describe('credentials', () => {
  test.each([
    ['postgres://shop:s3cret!@db.internal:5432/shop', 'postgres://[redacted:url-credentials]@db.internal:5432/shop'],
    ['https://:hunter22@host/', 'https://[redacted:url-credentials]@host/'],
    [`https://${'a1B2c3D4'.repeat(4)}@github.com/acme/shop`, 'https://[redacted:url-credentials]@github.com/acme/shop'],
    ['Authorization: Bearer abcdef0123456789abcdef', 'Authorization: Bearer [redacted:bearer-token]'],
    ['\\"Authorization\\": \\"Basic dXNlcjpwYXNz\\"', '\\"Authorization\\": \\"Basic [redacted:basic-auth]\\"'],
    ['DB_PASSWORD=hunter22x', 'DB_PASSWORD=[redacted:secret]'],
    ['api_key: "a1b2c3d4e5"', 'api_key: "[redacted:secret]"'],
    ['{\\"clientSecret\\":\\"a1b2c3d4e5\\"}', '{\\"clientSecret\\":\\"[redacted:secret]\\"}'],
    ['aws_secret_access_key = "abcd/1234+abcd"', 'aws_secret_access_key = "[redacted:secret]"'],
    ['--password=pa55w0rd!', '--password=[redacted:secret]'],
  ])('in %s the secret is masked', async (text, expected) => {
    expect(await textOf(text)).toBe(expected)
  })

  test.each([
    'postgres://{user}:{password}@localhost/shop',
    'postgres://$USER:$PASSWORD@localhost/shop',
    'https://example.com:8080/users/@me',
    'Bearer authentication needs a header',
    'Basic usage of the library',
    'password: string',
    'const token = createToken2(user)',
    'token = user.session1.token',
    'apiKey: process.env.API_KEY_2',
    'API_KEY="your_key_2_here"',
    'max_tokens=4096, tokens: 12345678',
    'OPENAI_API_KEY: \n2026-03-02T09:00:00',
  ])('%s holds no secret', async (text) => {
    expect(await textOf(text)).toBe(text)
  })
})

describe('people', () => {
  test.each([
    ['mail ada@shop.example now', 'mail [redacted:email] now'],
    ['{"text":"by\\nada@shop.example"}', '{"text":"by\\n[redacted:email]"}'],
    ['1234+ada@users.noreply.github.com', '[redacted:email]'],
    ['see /home/ada/shop and /Users/ada.l/x', 'see /home/user/shop and /Users/user/x'],
    ['in /Users/ada.', 'in /Users/user.'],
    ['{"cwd":"C:\\\\Users\\\\Ada L\\\\shop"}', '{"cwd":"C:\\\\Users\\\\user\\\\shop"}'],
    ['C:\\Users\\ada\\shop', 'C:\\Users\\user\\shop'],
    ['"C:\\\\\\\\Users\\\\\\\\ada\\\\\\\\shop"', '"C:\\\\\\\\Users\\\\\\\\user\\\\\\\\shop"'],
    ['file:///c%3A/Users/ada/shop and /mnt/c/Users/ada', 'file:///c%3A/Users/user/shop and /mnt/c/Users/user'],
    ['{"text":"\\n/home/ada/shop"}', '{"text":"\\n/home/user/shop"}'],
    ['{"cwd":"/home/J\\u00f6rg/shop"}', '{"cwd":"/home/user/shop"}'],
    ['/home/jörg/shop', '/home/user/shop'],
    ['projects/-Users-ada-shop/x.jsonl', 'projects/-Users-user-shop/x.jsonl'],
    ['"C--Users-ada-shop"', '"C--Users-user-shop"'],
    ['/Users/ada.lovelace/x -Users-ada-lovelace-shop', '/Users/user/x -Users-user-shop'],
    ['/Users/ada/x **/Users/ada/y', '/Users/user/x **/Users/user/y'],
  ])('%s hides who it was', async (text, expected) => {
    expect(await textOf(text)).toBe(expected)
  })

  test.each([
    'git@github.com:acme/shop.git',
    'Co-Authored-By: Agent <noreply@vendor.example>',
    'npm i lodash@4.17.21 next@15.0.0-beta.rc icon@2x.png',
    '{"text":"\\n@app.route(1)"} +@app.post(2)',
    '3f786850e387550fdab836ed7e6dc881de23001b',
    '{"sessionId":"5e5ebc6f-0000-4000-8000-a1b2c3d4e5f6","version":"2.1.0"}',
    "import { Page } from '@/home/page' // src/Users/Commands/create.ts",
    'var(--home-colour) and -homepage-',
    '/Users/Shared/tools and /home/user/shop',
    '/Users/<name>/x and /home/$USER/x',
    'e93b2b6f5d6c1bd5ac8b3ab1e1ad8b1b5a0a3dc0b7a8e2c93a5d1f4e6b7c8d90',
  ])('%s names nobody', async (text) => {
    expect(await redact(text)).toEqual({ text, masked: {} })
  })
})
