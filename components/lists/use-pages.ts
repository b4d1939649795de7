'use client'

import { type InfiniteData, type QueryKey, type UseInfiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { useCallback } from 'react'

type Page<T> = { rows: T[]; nextCursor: string | null }

/** All rows loaded so far, and how to get more. */
export function usePages<T, Key extends QueryKey>(options: UseInfiniteQueryOptions<Page<T>, Error, InfiniteData<Page<T>>, Key, string>) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage, isPlaceholderData } = useInfiniteQuery(options)
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
