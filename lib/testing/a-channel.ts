import { randomUUID } from 'node:crypto'
import type { Queryable } from '@/lib/db/client'
import { type ChannelAddress, sealAddress, targetOf } from '@/lib/services/channels/channel-address'
import { sealingKey } from '@/lib/services/channels/seal'

export const CHANNEL_KEY = sealingKey('the secret of a server in a test')

/** A channel in a workspace of its own, unless another is given. */
export async function aChannel(
  db: Queryable,
  address: ChannelAddress = { kind: 'slack', url: 'https://hooks.example.com/services/T0' },
  workspaceId?: string,
): Promise<{ workspaceId: string; channelId: string }> {
  const workspace = workspaceId ?? (await db.workspace.create({ data: { name: 'Test' }, select: { id: true } })).id
  const row = { workspaceId: workspace, id: randomUUID() }
  const { kind } = address
  await db.channel.create({
    data: { ...row, kind, name: row.id, sealed: sealAddress(CHANNEL_KEY, row, address), target: targetOf(address) },
  })
  return { workspaceId: workspace, channelId: row.id }
}
