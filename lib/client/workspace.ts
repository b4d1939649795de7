import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { type WorkspaceChange, WorkspaceSettings } from '@/lib/contracts/workspace'
import { fetchJson } from './fetch-json'

export const workspaceSettings = () =>
  queryOptions({ queryKey: ['workspace'], queryFn: ({ signal }) => fetchJson('/api/workspace', WorkspaceSettings, { signal }) })

/** From the next page on, everything is about this workspace. */
export function switchWorkspace(workspaceId: string) {
  return fetchJson('/api/workspace', z.null(), { method: 'PUT', body: { workspaceId } })
}

export function changeWorkspace(change: WorkspaceChange) {
  return fetchJson('/api/workspace', z.null(), { method: 'PATCH', body: change })
}
