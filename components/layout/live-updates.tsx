'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { CHANGING, changes } from '@/lib/client/changes'

/** Lets the open page follow what arrives: a session that grows, an upload of a colleague, a classification. */
export function LiveUpdates() {
  const queryClient = useQueryClient()
  const { data } = useQuery(changes())
  const seen = useRef<string | null | undefined>(undefined)
  const latest = data?.latest
  useEffect(() => {
    if (latest === undefined || latest === seen.current) return
    const isFirst = seen.current === undefined
    seen.current = latest
    if (!isFirst) void queryClient.invalidateQueries({ predicate: ({ queryKey }) => CHANGING.includes(String(queryKey[0])) })
  }, [latest, queryClient])
  return null
}
