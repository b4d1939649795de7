import { z } from 'zod'
import { ChannelKind } from './channels'

export const DeliveryKind = z.enum(['report', 'alert', 'test'])
export type DeliveryKind = z.infer<typeof DeliveryKind>

export const DeliveryStatus = z
  .enum(['waiting', 'sending', 'sent', 'failed', 'unknown'])
  .describe(
    'waiting: for its turn, or for another attempt · sent: the receiver said so · failed: it certainly did not arrive · unknown: it may have arrived, so it is not sent again.',
  )
export type DeliveryStatus = z.infer<typeof DeliveryStatus>

export const Delivery = z.object({
  id: z.uuid(),
  kind: DeliveryKind,
  what: z.string().describe('What is sent, in words.'),
  link: z.string().startsWith('/').nullable().describe('Path within the app that shows it.'),
  channel: z.object({ id: z.uuid(), name: z.string(), kind: ChannelKind }),
  status: DeliveryStatus,
  attempts: z.number().int().nonnegative(),
  createdAt: z.iso.datetime(),
  nextAt: z.iso.datetime().nullable().describe('Of a waiting one, when it is tried.'),
  finishedAt: z.iso.datetime().nullable(),
  error: z.string().nullable().describe('Of the last attempt: what went wrong and what to do.'),
  receipt: z.string().nullable().describe('What the receiver answered.'),
})
export type Delivery = z.infer<typeof Delivery>

export const DeliveriesPage = z.object({ rows: z.array(Delivery), nextCursor: z.string().nullable() })
export type DeliveriesPage = z.infer<typeof DeliveriesPage>
