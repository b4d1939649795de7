import { queryOptions } from '@tanstack/react-query'
import type { CreatedChannel, NewChannel } from '@/lib/contracts/channels'
import type { Delivery } from '@/lib/contracts/deliveries'
import { fetchJson, nothing } from './fetch-json'

export const channels = () =>
  queryOptions({
    queryKey: ['channels'],
    queryFn: ({ signal }) => fetchJson('/api/channels', async () => (await contracts()).ChannelList, { signal }),
  })

export function addChannel(channel: NewChannel): Promise<CreatedChannel> {
  return fetchJson('/api/channels', async () => (await contracts()).CreatedChannel, { method: 'POST', body: channel })
}

export function removeChannel(id: string) {
  return fetchJson(`/api/channels/${id}`, nothing, { method: 'DELETE' })
}

/** Sends a message now; the answer says what became of it. */
export function testChannel(id: string): Promise<Delivery> {
  return fetchJson(`/api/channels/${id}/test`, async () => (await deliveriesContracts()).Delivery, { method: 'POST' })
}

const contracts = () => import('@/lib/contracts/channels')
const deliveriesContracts = () => import('@/lib/contracts/deliveries')
