import { queryOptions } from '@tanstack/react-query'
import type { CreatedApiToken, NewApiToken } from '@/lib/contracts/api-tokens'
import { fetchJson, nothing } from './fetch-json'

export const apiTokens = () =>
  queryOptions({
    queryKey: ['api-tokens'],
    queryFn: ({ signal }) => fetchJson('/api/tokens', async () => (await contracts()).ApiToken.array(), { signal }),
  })

export function createApiToken(token: NewApiToken): Promise<CreatedApiToken> {
  return fetchJson('/api/tokens', async () => (await contracts()).CreatedApiToken, { method: 'POST', body: token })
}

export function revokeApiToken(id: string) {
  return fetchJson(`/api/tokens/${id}`, nothing, { method: 'DELETE' })
}

const contracts = () => import('@/lib/contracts/api-tokens')
