'use client'

import { useQuery } from '@tanstack/react-query'
import type { Option } from '@/components/ui/option-list'
import { savedViews } from '@/lib/client/saved-views'

/** The value of no view. */
export const ALL_SESSIONS = ''

/** All sessions of the workspace, and each saved view. */
export function useViewOptions(): Option[] {
  const { data } = useQuery(savedViews())
  const views = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return [{ value: ALL_SESSIONS, label: 'All sessions of the workspace' }, ...views]
}
