import type { ReportFormat } from '@/lib/contracts/report/report'

type Which = { period: string; viewId: string | null; revision?: number | null }

const query = ({ viewId, revision }: Pick<Which, 'viewId' | 'revision'>) => {
  const params = new URLSearchParams({ ...(viewId ? { view: viewId } : {}), ...(revision ? { revision: String(revision) } : {}) })
  return params.size > 0 ? `?${params}` : ''
}

/** The page of a report; without a revision the newest. */
export const reportHref = ({ period, ...which }: Which) => `/reports/${period}${query(which)}`

/** A report as a file. */
export const exportHref = ({ period, ...which }: Which, format: ReportFormat) => `/api/v1/reports/${period}/${format}${query(which)}`
