import { createHmac, randomBytes } from 'node:crypto'

const PREFIX = 'whsec_'

export const newWebhookSecret = () => PREFIX + randomBytes(32).toString('base64')

/** The headers of Standard Webhooks (standardwebhooks.com). The id stays the same however often it is tried. */
export function signWebhook(secret: string, { id, at, body }: { id: string; at: Date; body: string }): Record<string, string> {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
  const timestamp = String(Math.floor(at.getTime() / 1_000))
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}
