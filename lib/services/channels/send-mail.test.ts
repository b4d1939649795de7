import { createServer, type Socket } from 'node:net'
import type { SMTPServerOptions } from 'smtp-server'
import { expect, onTestFinished, test } from 'vitest'
import { anSmtpServer } from '@/lib/testing/an-smtp-server'
import { type OutgoingMail, sendMail } from './send-mail'

const aMail = (overrides: Partial<OutgoingMail> = {}): OutgoingMail => ({
  id: '6f1c2b1e-0000-4000-8000-000000000001',
  to: ['lead@example.com', 'second@example.com'],
  subject: 'October 2026: 39.7 % of sessions',
  text: 'In words: 39.7 %.',
  html: '<p>In words</p>',
  attachments: [],
  ...overrides,
})

test('a mail server receives text, HTML and attachment, for all recipients, under an id that stays the same', async () => {
  const server = await anSmtpServer()
  const attachments = [{ name: 'report.pdf', mediaType: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.7 hello') }]

  const outcome = await sendMail(server.settings, aMail({ attachments }))

  const [mail] = server.received
  expect(outcome).toMatchObject({ kind: 'sent', receipt: expect.stringMatching(/^250 /) })
  expect(mail).toMatchObject({ from: 'pushback@example.com', to: ['lead@example.com', 'second@example.com'] })
  expect(mail?.source).toContain('Message-ID: <6f1c2b1e-0000-4000-8000-000000000001@example.com>')
  expect(mail?.source).toContain('Subject: October 2026: 39.7 % of sessions')
  expect(mail?.source).toContain('<p>In words</p>')
  expect(mail?.source).toContain('filename=report.pdf')
  expect(mail?.source).toContain(Buffer.from('%PDF-1.7 hello').toString('base64'))
})

test('a line break in a subject or a recipient adds no header', async () => {
  const server = await anSmtpServer()

  await sendMail(server.settings, aMail({ subject: 'Hello\r\nBcc: spy@example.com' }))

  expect(server.received[0]?.to).toEqual(['lead@example.com', 'second@example.com'])
  expect(server.received[0]?.source).not.toMatch(/^Bcc:/m)
})

test('one address that is refused does not keep it from the others, and is told', async () => {
  const server = await anSmtpServer({ onRcptTo: refuse(550, ({ address }) => address === 'second@example.com') })

  const outcome = await sendMail(server.settings, aMail())

  expect(outcome).toMatchObject({ kind: 'sent', receipt: expect.stringContaining('not taken for 1 of 2 addresses') })
  expect(server.received[0]?.to).toEqual(['lead@example.com'])
})

test.each([
  ['no such user', 550, { again: false }],
  ['mailbox busy', 450, { again: true }],
])('%s (%i)', async (_, code, expected) => {
  const server = await anSmtpServer({ onRcptTo: refuse(code) })

  const outcome = await sendMail(server.settings, aMail())

  expect(outcome).toMatchObject({ kind: 'refused', ...expected, error: expect.stringContaining(String(code)) })
})

test('a wrong password is told as such, and not tried again', async () => {
  const { settings } = await anSmtpServer({
    ...{ authOptional: false, allowInsecureAuth: true },
    onAuth: (_, _session, done) => done(Object.assign(new Error('wrong'), { responseCode: 535 })),
  })

  const outcome = await sendMail({ ...settings, url: settings.url.replace('://', '://pushback:guessed@') }, aMail())

  expect(outcome).toMatchObject({ kind: 'refused', again: false, error: expect.stringContaining('the name and password of SMTP_URL: 535') })
  expect(JSON.stringify(outcome)).not.toContain('guessed')
})

test('a server that refuses a whole message after reading it did not take it', async () => {
  const onData: SMTPServerOptions['onData'] = (stream, _session, done) => {
    stream.resume().on('end', () => done(Object.assign(new Error('try later'), { responseCode: 451 })))
  }
  const server = await anSmtpServer({ onData })

  const outcome = await sendMail(server.settings, aMail())

  expect(outcome).toMatchObject({ kind: 'refused', again: true, error: expect.stringContaining('451') })
})

test('a connection that breaks after the message was read is unknown', async () => {
  const server = await anSmtpServer({ onData: (stream) => void stream.resume().on('end', () => server.hangUp()) })

  const outcome = await sendMail(server.settings, aMail())

  expect(outcome).toMatchObject({ kind: 'unknown', error: expect.stringContaining('may have arrived') })
})

test('a server that is gone, or hangs up before the message, is tried again', async () => {
  const connections: Socket[] = []
  const rude = createServer((socket) => void connections.push(socket.end('220 hello\r\n')))
  await new Promise<void>((resolve) => rude.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void rude.close())
  const address = rude.address()
  const port = typeof address === 'object' && address ? address.port : 0

  const hungUp = await sendMail({ url: `smtp://127.0.0.1:${port}`, from: 'a@example.com' }, aMail())
  const gone = await sendMail({ url: 'smtp://127.0.0.1:1', from: 'a@example.com' }, aMail())

  expect(hungUp).toMatchObject({ kind: 'refused', again: true })
  expect(gone).toMatchObject({ kind: 'refused', again: true, error: expect.stringContaining('check SMTP_URL') })
})

test('an address that the mail server repeats is masked', async () => {
  const onRcptTo: SMTPServerOptions['onRcptTo'] = ({ address }, _session, done) =>
    done(Object.assign(new Error(`<${address}>: no such user`), { responseCode: 550 }))
  const server = await anSmtpServer({ onRcptTo })

  const outcome = await sendMail(server.settings, aMail({ to: ['ada@example.com'] }))

  expect(outcome).toMatchObject({ kind: 'refused', error: expect.stringContaining('<a…@example.com>: no such user') })
})

test('a wrong password is told without the password', async () => {
  const server = await anSmtpServer({
    authOptional: false,
    onAuth: (_auth, _session, done) => done(Object.assign(new Error('wrong'), { responseCode: 535 })),
  })
  const url = server.settings.url.replace('smtp://', 'smtp://user:hunter2@')

  const outcome = await sendMail({ ...server.settings, url }, aMail())

  expect(outcome).toMatchObject({ kind: 'refused', again: false, error: expect.stringContaining('535') })
  expect(JSON.stringify(outcome)).not.toContain('hunter2')
})

function refuse(responseCode: number, when: (address: { address: string }) => boolean = () => true): SMTPServerOptions['onRcptTo'] {
  return (address, _session, done) => done(when(address) ? Object.assign(new Error('refused'), { responseCode }) : null)
}
