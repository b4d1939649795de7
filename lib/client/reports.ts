import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { CreatedShareLink, type NewShareLink, ShareLinks } from '@/lib/contracts/share-links'
import { KeptReport } from '@/lib/contracts/v1/report'
import { fetchJson } from './fetch-json'

type Which = { period: string; viewId: string | null }

export const closeReport = (which: Which) => fetchJson(reportPath(which, '/close'), KeptReport, { method: 'POST' })

export const reviseReport = (which: Which) => fetchJson(reportPath(which, '/revise'), KeptReport, { method: 'POST' })

export const deleteReport = (which: Which) => fetchJson(reportPath(which, ''), z.null(), { method: 'DELETE' })

const reportPath = ({ period, viewId }: Which, act: string) => `/api/v1/reports/${period}${act}${viewId ? `?view=${viewId}` : ''}`

export const SHARE_LINKS = ['share-links']

export const shareLinks = (reportId: string) =>
  queryOptions({
    queryKey: [...SHARE_LINKS, reportId],
    queryFn: ({ signal }) => fetchJson(`/api/share-links?report=${reportId}`, ShareLinks, { signal }),
  })

export const createShareLink = (link: NewShareLink) => fetchJson('/api/share-links', CreatedShareLink, { method: 'POST', body: link })

export const revokeShareLink = (id: string) => fetchJson(`/api/share-links/${id}`, z.null(), { method: 'DELETE' })

/** Opens a shared report that wants a password. */
export const unlockShared = (token: string, password: string) =>
  fetchJson(`/api/shared/${token}`, z.null(), { method: 'POST', body: { password } })
