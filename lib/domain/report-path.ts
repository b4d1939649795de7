/** Where the app shows a report; `revision: null` the newest. */
export function reportPath({ period, viewId, revision }: { period: string; viewId: string | null; revision: number | null }): string {
  const params = new URLSearchParams()
  if (viewId) params.set('view', viewId)
  if (revision) params.set('revision', String(revision))
  return params.size > 0 ? `/reports/${period}?${params}` : `/reports/${period}`
}
