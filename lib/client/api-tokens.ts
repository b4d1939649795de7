import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { ApiToken, CreatedApiToken, type NewApiToken } from '@/lib/contracts/api-tokens'
import { fetchJson } from './fetch-json'

export const apiTokens = () =>
  queryOptions({ queryKey: ['api-tokens'], queryFn: ({ signal }) => fetchJson('/api/tokens', z.array(ApiToken), { signal }) })

export function createApiToken(token: NewApiToken): Promise<CreatedApiToken> {
  return fetchJson('/api/tokens', CreatedApiToken, { method: 'POST', body: token })
}

export function revokeApiToken(id: string) {
  return fetchJson(`/api/tokens/${id}`, z.null(), { method: 'DELETE' })
}
