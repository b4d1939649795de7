import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { DemoProgress } from '@/lib/contracts/demo'
import { fetchJson } from './fetch-json'

/** Asks again every second while it loads. */
export const demoProgress = () =>
  queryOptions({
    queryKey: ['demo'],
    queryFn: ({ signal }) => fetchJson('/api/demo', DemoProgress, { signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'loading' ? 1000 : false),
  })

export function loadDemo() {
  return fetchJson('/api/demo', z.unknown(), { method: 'POST' })
}

export function removeDemo() {
  return fetchJson('/api/demo', z.unknown(), { method: 'DELETE' })
}
