import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'

type Page<T> = { rows: T[]; nextCursor: string | null; total: number | null }

export type Pages<T> = {
  /** All rows loaded so far. */
  rows: T[]
  /** Of the whole list; counted up to 10,000. */
  total: number
  /** Null at the end of the list, and while more is on its way. */
  loadMore: (() => void) | null
  isLoadingMore: boolean
  /** Why the next page did not come; it is asked for again only when the reader says so. */
  failure: string | null
  /** Rows of the filters before, while those of the new ones are on their way. */
  isStale: boolean
}

/** The pages of a list as one; null before the first has come. */
export function pagesOf<T>(query: UseInfiniteQueryResult<InfiniteData<Page<T>>, Error>): Pages<T> | null {
  const { data, error, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, isPlaceholderData } = query
  if (!data) return null
  return {
    rows: data.pages.flatMap((page) => page.rows),
    total: data.pages[0]?.total ?? 0,
    loadMore: hasNextPage && !isFetchingNextPage ? () => void fetchNextPage({ cancelRefetch: false }) : null,
    isLoadingMore: isFetchingNextPage,
    failure: isFetchNextPageError && error ? error.message : null,
    isStale: isPlaceholderData,
  }
}
