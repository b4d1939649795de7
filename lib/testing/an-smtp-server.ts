import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'

export type ReceivedMail = { from: string; to: string[]; source: string }

/** A real SMTP server on the loopback, for the test that is running, with what it received. */
export async function anSmtpServer(options: SMTPServerOptions = {}) {
  const received: ReceivedMail[] = []
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false, closeTimeout: 100 },
    onData: async (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk)
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      const to = envelope.rcptTo.map(({ address }) => address)
      received.push({ from, to, source: Buffer.concat(chunks).toString('utf8') })
      done()
    },
    ...options,
  })
  const sockets: Socket[] = []
  server.server.on('connection', (socket: Socket) => sockets.push(socket))
  server.on('error', () => {}) // a client that hangs up is what some tests want
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(resolve)))
  const { port } = server.server.address() as AddressInfo // listens on a port, not on a pipe
  const hangUp = () => {
    for (const socket of sockets) socket.destroy()
  }
  return { settings: { url: `smtp://127.0.0.1:${port}`, from: 'Pushback <pushback@example.com>' }, received, hangUp }
}
