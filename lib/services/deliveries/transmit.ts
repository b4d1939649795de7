import type { ChannelAddress } from '@/lib/services/channels/channel-address'
import { type Outcome, refusedForNow } from '@/lib/services/channels/outcome'
import { postJson } from '@/lib/services/channels/post-json'
import { sendMail } from '@/lib/services/channels/send-mail'
import { signWebhook } from '@/lib/services/channels/sign-webhook'
import { attachmentsOf } from './attachments-of'
import type { DeliveryContext } from './delivery-context'
import type { Content } from './messages/content'
import { mailBody } from './messages/mail-body'
import { noticeOf } from './messages/notice'
import { slackMessage } from './messages/slack-message'
import { webhookEvent } from './messages/webhook-event'

/** Sends a content to an address. What is made of it is whole before the first byte goes out. */
export async function transmit(context: DeliveryContext, id: string, content: Content, address: ChannelAddress): Promise<Outcome> {
  const { allowedHosts, baseUrl, clock } = context
  switch (address.kind) {
    case 'email':
      return mailTo(context, id, content, address.to)
    case 'slack': {
      const body = JSON.stringify(slackMessage(noticeOf(content, baseUrl)))
      return postJson({ url: address.url, headers: {}, body }, allowedHosts)
    }
    case 'webhook': {
      const body = webhookEvent(content, baseUrl)
      return postJson({ url: address.url, headers: signWebhook(address.secret, { id, at: clock(), body }), body }, allowedHosts)
    }
    default:
      return address satisfies never
  }
}

async function mailTo(context: DeliveryContext, id: string, content: Content, to: readonly string[]): Promise<Outcome> {
  const { mail, baseUrl } = context
  if (!mail) return refusedForNow('This server sends no e-mail yet. Its operator sets SMTP_URL and MAIL_FROM, and starts it again.')
  const notice = noticeOf(content, baseUrl)
  return sendMail(mail, { id, to, subject: notice.subject, ...mailBody(notice), attachments: await attachmentsOf(context, content) })
}
