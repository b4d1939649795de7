import type { Queryable } from './client'

export type ChannelRow = { id: string; kind: 'email' | 'slack' | 'webhook'; name: string; target: string; createdAt: Date }
export type SealedChannel = Omit<ChannelRow, 'createdAt'> & {
  workspaceId: string
  sealed: Uint8Array<ArrayBuffer>
  createdBy: string | null
}

const SHOWN = { id: true, kind: true, name: true, target: true, createdAt: true } as const

/** By name. What is sealed of them stays in the database. */
export function listChannels(db: Queryable, workspaceId: string): Promise<ChannelRow[]> {
  return db.channel.findMany({ where: { workspaceId }, orderBy: [{ name: 'asc' }, { id: 'asc' }], select: SHOWN })
}

export function findChannel(db: Queryable, workspaceId: string, id: string): Promise<ChannelRow | null> {
  return db.channel.findUnique({ where: { workspaceId_id: { workspaceId, id } }, select: SHOWN })
}

/** Null if the workspace has a channel of this name. */
export async function insertChannel(db: Queryable, channel: SealedChannel): Promise<ChannelRow | null> {
  const [row] = await db.channel.createManyAndReturn({ data: [channel], skipDuplicates: true, select: SHOWN })
  return row ?? null
}

/** With its schedules and deliveries. False if the workspace has none of this id. */
export async function deleteChannel(db: Queryable, workspaceId: string, id: string): Promise<boolean> {
  const { count } = await db.channel.deleteMany({ where: { workspaceId, id } })
  return count === 1
}
