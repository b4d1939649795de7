import { queryOptions } from '@tanstack/react-query'
import { fetchJson } from './fetch-json'

/** Asks again every second while it loads. */
export const demoProgress = () =>
  queryOptions({
    queryKey: ['demo'],
    queryFn: ({ signal }) => fetchJson('/api/demo', async () => (await contracts()).DemoProgress, { signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'loading' ? 1000 : false),
  })

export function loadDemo() {
  return fetchJson('/api/demo', async () => (await contracts()).DemoProgress, { method: 'POST' })
}

export function removeDemo() {
  return fetchJson('/api/demo', async () => (await contracts()).DemoProgress, { method: 'DELETE' })
}

const contracts = () => import('@/lib/contracts/demo')
