'use client'

import { Search } from 'lucide-react'
import { Input } from '@/components/ui/input'
import { useTableOptions } from './use-table-options'

/** Searches names. The words live in the address like the filters. */
export function RepositorySearch() {
  const { options, search } = useTableOptions()
  return (
    <div className="relative min-w-0 flex-1 sm:w-64 sm:flex-none">
      <Search aria-hidden className="absolute top-2.5 left-2.5 size-3.5 text-muted-foreground" />
      <Input
        type="search"
        aria-label="Search names of repositories"
        placeholder="Search names…"
        className="pl-8"
        value={options.text ?? ''}
        onChange={(event) => search(event.target.value)}
      />
    </div>
  )
}
