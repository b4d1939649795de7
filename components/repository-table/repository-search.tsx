'use client'

import { SearchBox } from '@/components/lists/search-box'
import { useTableOptions } from './use-table-options'

/** Searches names. The words live in the address like the filters. */
export function RepositorySearch() {
  const { options, search } = useTableOptions()
  return <SearchBox label="Search names of repositories" placeholder="Search names…" value={options.text ?? ''} onChange={search} />
}
