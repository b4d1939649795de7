import { z } from 'zod'
import * as plain from '@/lib/domain/channel-kind'

export const ChannelKind = z
  .enum(plain.ChannelKind.options)
  .describe('email: by SMTP · slack: a webhook that Slack, Mattermost and others understand · webhook: signed JSON.')
export type ChannelKind = z.infer<typeof ChannelKind>

export const Channel = z.object({
  id: z.uuid(),
  kind: ChannelKind,
  name: z.string(),
  target: z.string().describe('Where it sends to, without what is secret of it.'),
  createdAt: z.iso.datetime(),
})
export type Channel = z.infer<typeof Channel>

export const ChannelList = z.object({
  items: z.array(Channel),
  sendsMail: z.boolean().describe('The operator has set SMTP_URL and MAIL_FROM.'),
})
export type ChannelList = z.infer<typeof ChannelList>

const Name = z.string().trim().min(1, 'Give it a name.').max(80, 'At most 80 characters.')
const Url = z.url({ protocol: /^https?$/, error: 'Give the whole address, beginning with https://.' }).max(2_000)
const RECIPIENTS = 20

export const NewChannel = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('email'),
    name: Name,
    to: z
      .array(z.email('This is no e-mail address.').max(254))
      .min(1, 'Give at least one address.')
      .max(RECIPIENTS, `At most ${RECIPIENTS} addresses; use a mailing list for more.`),
  }),
  z.strictObject({ kind: z.literal('slack'), name: Name, url: Url }),
  z.strictObject({ kind: z.literal('webhook'), name: Name, url: Url }),
])
export type NewChannel = z.infer<typeof NewChannel>

export const CreatedChannel = z.object({
  channel: Channel,
  secret: z.string().nullable().describe('Of a signed webhook, what its signatures are checked with. Told this once.'),
})
export type CreatedChannel = z.infer<typeof CreatedChannel>
