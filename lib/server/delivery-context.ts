import 'server-only'
import { type Env, readEnv } from '@/lib/env'
import { sealingKey } from '@/lib/services/channels/seal'
import type { DeliveryContext } from '@/lib/services/deliveries/delivery-context'
import { database } from './database'
import { log } from './log'
import { authSecret } from './secret'

/** What this process sends with. */
export async function deliveryContext(): Promise<DeliveryContext> {
  const env = readEnv()
  const { prisma: db } = await database()
  return {
    db,
    key: sealingKey(authSecret(env)),
    mail: mailSettings(env),
    allowedHosts: env.WEBHOOK_ALLOWED_HOSTS,
    baseUrl: env.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    clock: () => new Date(),
    onError: (error) => log.error({ error }, 'delivery'),
  }
}

export function mailSettings({ SMTP_URL: url, MAIL_FROM: from }: Env): DeliveryContext['mail'] {
  return url && from ? { url, from } : null
}
