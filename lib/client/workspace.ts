import { z } from 'zod'
import { fetchJson } from './fetch-json'

/** From the next page on, everything is about this workspace. */
export function switchWorkspace(workspaceId: string) {
  return fetchJson('/api/workspace', z.null(), { method: 'PUT', body: { workspaceId } })
}
