import { queryOptions } from '@tanstack/react-query'
import type { NewShareLink } from '@/lib/contracts/share-links'
import { fetchJson, nothing } from './fetch-json'

type Which = { period: string; viewId: string | null }

export const closeReport = (which: Which) =>
  fetchJson(reportPath(which, '/close'), async () => (await reportContracts()).KeptReport, { method: 'POST' })

export const reviseReport = (which: Which) =>
  fetchJson(reportPath(which, '/revise'), async () => (await reportContracts()).KeptReport, { method: 'POST' })

export const deleteReport = (which: Which) => fetchJson(reportPath(which, ''), nothing, { method: 'DELETE' })

const reportPath = ({ period, viewId }: Which, act: string) => `/api/v1/reports/${period}${act}${viewId ? `?view=${viewId}` : ''}`

export const SHARE_LINKS = ['share-links']

export const shareLinks = (reportId: string) =>
  queryOptions({
    queryKey: [...SHARE_LINKS, reportId],
    queryFn: ({ signal }) => fetchJson(`/api/share-links?report=${reportId}`, async () => (await contracts()).ShareLinks, { signal }),
  })

export const createShareLink = (link: NewShareLink) =>
  fetchJson('/api/share-links', async () => (await contracts()).CreatedShareLink, { method: 'POST', body: link })

export const revokeShareLink = (id: string) => fetchJson(`/api/share-links/${id}`, nothing, { method: 'DELETE' })

/** Opens a shared report that wants a password. */
export const unlockShared = (token: string, password: string) =>
  fetchJson(`/api/shared/${token}`, nothing, { method: 'POST', body: { password } })

const contracts = () => import('@/lib/contracts/share-links')
const reportContracts = () => import('@/lib/contracts/v1/report')
