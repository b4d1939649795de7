import { z } from 'zod'
import type { ReportFormat } from '@/lib/contracts/report/report'
import { SavedViews } from '@/lib/contracts/saved-views'
import { KeptReport } from '@/lib/contracts/v1/report'
import { type Answer, answerOf, ask, request, type Server } from '../sync/server-client'
import { nameInHeader } from './file-name'

export type ReportFile = { bytes: Uint8Array; name: string }
type Which = { period: string; viewId: string | null }

const HEADERS = { accept: 'application/json' }

/** The id of a saved view by its name, or by its id; null for all of the workspace. */
export async function findView(server: Server, wanted: string | null): Promise<Answer<string | null>> {
  if (wanted === null) return { kind: 'done', value: null }
  const views = await ask(server, SavedViews, 'views', { method: 'GET', headers: HEADERS })
  if (views.kind !== 'done') return views

  const { items } = views.value
  const found = items.find(({ id, name }) => id === wanted || name === wanted) ?? items.find(({ name }) => isAlike(name, wanted))
  if (found) return { kind: 'done', value: found.id }
  const names = items.map(({ name }) => `“${name}”`).join(', ')
  return { kind: 'rejected', message: `There is no saved view “${wanted}”. ${names ? `There are: ${names}.` : 'None was saved yet.'}` }
}

const isAlike = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase()

export function closeReport(server: Server, { period, viewId }: Which): Promise<Answer<KeptReport>> {
  return ask(server, KeptReport, `reports/${period}/close?${queryOf(viewId, null)}`, { method: 'POST', headers: HEADERS })
}

export function fetchReport(
  server: Server,
  { period, viewId, format, revision }: Which & { format: ReportFormat; revision: number | null },
): Promise<Answer<ReportFile>> {
  const path = `reports/${period}/${format}?${queryOf(viewId, revision)}`
  return request(server, path, { method: 'GET', headers: {} }, async (response) => {
    const name = nameInHeader(response.headers.get('content-disposition') ?? '')
    if (!response.ok || name === null) return answerOf(response, z.never(), [])
    return { kind: 'done', value: { bytes: new Uint8Array(await response.arrayBuffer()), name } }
  })
}

function queryOf(viewId: string | null, revision: number | null): string {
  return new URLSearchParams({ ...(viewId ? { view: viewId } : {}), ...(revision ? { revision: String(revision) } : {}) }).toString()
}
