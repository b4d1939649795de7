import { queryOptions } from '@tanstack/react-query'
import type { WorkspaceChange } from '@/lib/contracts/workspace'
import { fetchJson, nothing } from './fetch-json'

export const workspaceSettings = () =>
  queryOptions({
    queryKey: ['workspace'],
    queryFn: ({ signal }) => fetchJson('/api/workspace', async () => (await contracts()).WorkspaceSettings, { signal }),
  })

/** From the next page on, everything is about this workspace. */
export function switchWorkspace(workspaceId: string) {
  return fetchJson('/api/workspace', nothing, { method: 'PUT', body: { workspaceId } })
}

export function changeWorkspace(change: WorkspaceChange) {
  return fetchJson('/api/workspace', nothing, { method: 'PATCH', body: change })
}

const contracts = () => import('@/lib/contracts/workspace')
