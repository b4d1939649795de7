'use client'

import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'

type Page<T> = { rows: T[]; nextCursor: string | null }

/** All rows loaded so far (null before the first page), and how to get more. */
export function usePages<T>(query: UseInfiniteQueryResult<InfiniteData<Page<T>>, Error>) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage, isPlaceholderData } = query
  const loadMore = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage()
  }, [isFetchingNextPage, fetchNextPage])
  return {
    rows: data?.pages.flatMap((page) => page.rows) ?? null,
    error,
    refetch,
    hasMore: hasNextPage,
    loadMore,
    isStale: isPlaceholderData,
  }
}
