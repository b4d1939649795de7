import { randomUUID } from 'node:crypto'
import { Channel, type ChannelList, type CreatedChannel, type NewChannel } from '@/lib/contracts/channels'
import { type ChannelRow, deleteChannel, insertChannel, listChannels } from '@/lib/db/channels'
import type { Queryable } from '@/lib/db/client'
import type { AllowedHost } from '@/lib/domain/allowed-hosts'
import { AppError } from '@/lib/domain/app-error'
import { type ChannelAddress, sealAddress, targetOf } from './channel-address'
import { newWebhookSecret } from './sign-webhook'
import { whyNotSentTo } from './webhook-address'

type Place = { workspaceId: string; userId: string | null }

export async function listedChannels(db: Queryable, workspaceId: string, sendsMail: boolean): Promise<ChannelList> {
  return { items: (await listChannels(db, workspaceId)).map(channelFrom), sendsMail }
}

/** The signing secret of a webhook is returned this once. */
export async function addChannel(
  { db, key, allowedHosts }: { db: Queryable; key: Uint8Array; allowedHosts: readonly AllowedHost[] },
  { workspaceId, userId }: Place,
  channel: NewChannel,
): Promise<CreatedChannel> {
  const refusal = channel.kind === 'email' ? null : whyNotSentTo(channel.url, allowedHosts)
  if (refusal) throw new AppError('invalid_request', refusal)

  const address = addressOf(channel)
  const row = { workspaceId, id: randomUUID() }
  const added = await insertChannel(db, {
    ...row,
    ...{ kind: channel.kind, name: channel.name, createdBy: userId },
    sealed: sealAddress(key, row, address),
    target: targetOf(address),
  })
  if (!added) throw new AppError('conflict', `There is a channel called “${channel.name}” already. Choose another name.`)
  return { channel: channelFrom(added), secret: address.kind === 'webhook' ? address.secret : null }
}

/** Its schedules and its log go with it. */
export async function removeChannel(db: Queryable, workspaceId: string, id: string): Promise<void> {
  if (!(await deleteChannel(db, workspaceId, id)))
    throw new AppError('not_found', 'There is no such channel in this workspace. Somebody may have deleted it: reload the page.')
}

function addressOf(channel: NewChannel): ChannelAddress {
  switch (channel.kind) {
    case 'email':
      return { kind: channel.kind, to: [...new Set(channel.to)] }
    case 'slack':
      return { kind: channel.kind, url: channel.url }
    case 'webhook':
      return { kind: channel.kind, url: channel.url, secret: newWebhookSecret() }
    default:
      return channel satisfies never
  }
}

const channelFrom = ({ createdAt, ...row }: ChannelRow): Channel => Channel.parse({ ...row, createdAt: createdAt.toISOString() })
