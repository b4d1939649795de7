import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import type Mail from 'nodemailer/lib/mailer'
import type MimeNode from 'nodemailer/lib/mime-node'
import { z } from 'zod'
import { lost, type Outcome, refusedForGood, refusedForNow, shortAnswer } from './outcome'

export type MailSettings = { url: string; from: string }
export type Attachment = { name: string; mediaType: string; bytes: Uint8Array }
export type OutgoingMail = {
  /** The same however often it is tried, so that a mail server can tell a second one. */
  id: string
  to: readonly string[]
  subject: string
  text: string
  html: string
  attachments: readonly Attachment[]
}

const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 }

/** Sends one message to all its recipients, by one SMTP transaction. */
export async function sendMail({ url, from }: MailSettings, mail: OutgoingMail): Promise<Outcome> {
  const handedOver = { whole: false }
  const transport = createTransport({ url, ...TIMEOUTS, disableFileAccess: true, disableUrlAccess: true })
  transport.use('stream', (compiled, done) => {
    watch(compiled.message, handedOver)
    done()
  })
  try {
    const { response, rejected } = await transport.sendMail(messageOf(from, mail))
    const refused = rejected.length > 0 ? ` (not taken for ${rejected.length} of ${mail.to.length} addresses)` : ''
    return { kind: 'sent', receipt: shortAnswer(response) + refused }
  } catch (error) {
    return failed(error, handedOver.whole)
  } finally {
    transport.close()
  }
}

function messageOf(from: string, { id, to, subject, text, html, attachments }: OutgoingMail): Mail.Options {
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'pushback'
  return {
    ...{ from, to: [...to], subject, text, html },
    messageId: `<${id}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: attachments.map(({ name, mediaType, bytes }) => ({ filename: name, contentType: mediaType, content: Buffer.from(bytes) })),
  }
}

/** The server takes a message when it has read its end, so a connection that breaks before has not delivered it. */
function watch(message: MimeNode, handedOver: { whole: boolean }): void {
  message.processFunc((content) =>
    Readable.from(
      (async function* () {
        yield* content
        handedOver.whole = true
      })(),
    ),
  )
}

/** Codes of SMTP: 4xx may pass later, 5xx never does. */
const SmtpError = z.object({
  code: z.string().optional(),
  message: z.string(),
  response: z.string().optional(),
  responseCode: z.number().optional(),
})

function failed(error: unknown, isHandedOver: boolean): Outcome {
  const { code, message, response, responseCode } = SmtpError.safeParse(error).data ?? { message: String(error) }
  const answer = shortAnswer(response ?? message)
  if (responseCode !== undefined && responseCode >= 500) {
    if (code === 'EAUTH')
      return refusedForGood(`The mail server did not accept the name and password of SMTP_URL: ${answer}. The operator mends them.`)
    return refusedForGood(`The mail server refused it: ${answer}. Check the addresses of the channel, and MAIL_FROM.`)
  }
  if (responseCode !== undefined) return refusedForNow(`The mail server did not take it: ${answer}.`)
  if (isHandedOver) return lost('The connection to the mail server broke')
  return refusedForNow(`The mail server was not reached: ${answer}. If it stays, check SMTP_URL.`)
}
