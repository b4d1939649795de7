'use client'

import { debounce, parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { NATURAL_ORDER, RepositorySort, SortOrder } from '@/lib/domain/repository-table'

const OPTIONS = {
  sort: parseAsStringLiteral(RepositorySort.options),
  order: parseAsStringLiteral(SortOrder.options),
  text: parseAsString,
  page: parseAsInteger.withDefault(1),
}

/** What the table of repositories takes beside the filters. It lives in the address; another order or search begins at the first page. */
export function useTableOptions() {
  const [options, setOptions] = useQueryStates(OPTIONS)
  const sort = options.sort ?? 'sessions'
  const order = options.order ?? NATURAL_ORDER[sort]
  return {
    options: { ...options, page: Math.max(1, options.page) },
    sort,
    order,
    /** The column as it naturally goes; the other way round if it goes so already. */
    sortBy: (column: RepositorySort) => {
      const next = column === sort && order === NATURAL_ORDER[column] ? opposite(order) : NATURAL_ORDER[column]
      return setOptions({ sort: column, order: next === NATURAL_ORDER[column] ? null : next, page: null })
    },
    search: (text: string) => setOptions({ text: text || null, page: null }, { limitUrlUpdates: debounce(250) }),
    goTo: (page: number) => setOptions({ page }, { history: 'push', scroll: true }),
  }
}

const opposite = (order: SortOrder): SortOrder => (order === 'asc' ? 'desc' : 'asc')
