import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { ChannelList, CreatedChannel, type NewChannel } from '@/lib/contracts/channels'
import { Delivery } from '@/lib/contracts/deliveries'
import { fetchJson } from './fetch-json'

export const channels = () =>
  queryOptions({ queryKey: ['channels'], queryFn: ({ signal }) => fetchJson('/api/channels', ChannelList, { signal }) })

export function addChannel(channel: NewChannel): Promise<CreatedChannel> {
  return fetchJson('/api/channels', CreatedChannel, { method: 'POST', body: channel })
}

export function removeChannel(id: string) {
  return fetchJson(`/api/channels/${id}`, z.null(), { method: 'DELETE' })
}

/** Sends a message now; the answer says what became of it. */
export function testChannel(id: string): Promise<Delivery> {
  return fetchJson(`/api/channels/${id}/test`, Delivery, { method: 'POST' })
}
