import { z } from 'zod'
import type { WorkspaceSettings } from '@/lib/contracts/workspace'
import { fetchJson } from './fetch-json'

/** From the next page on, everything is about this workspace. */
export function switchWorkspace(workspaceId: string) {
  return fetchJson('/api/workspace', z.null(), { method: 'PUT', body: { workspaceId } })
}

export function changeWorkspace(settings: WorkspaceSettings) {
  return fetchJson('/api/workspace', z.null(), { method: 'PATCH', body: settings })
}
