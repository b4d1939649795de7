'use client'

import { Search } from 'lucide-react'
import { debounce, parseAsString, useQueryState } from 'nuqs'
import { Input } from '@/components/ui/input'

/** Searches titles. The words live in the address like the filters. */
export function SessionSearch() {
  const [text, setText] = useQueryState('text', parseAsString.withDefault('').withOptions({ limitUrlUpdates: debounce(250) }))
  return (
    <div className="relative min-w-0 flex-1 sm:w-64 sm:flex-none">
      <Search aria-hidden className="absolute top-2.5 left-2.5 size-3.5 text-muted-foreground" />
      <Input
        type="search"
        aria-label="Search titles"
        placeholder="Search titles…"
        className="pl-8"
        value={text}
        onChange={(event) => setText(event.target.value || null)}
      />
    </div>
  )
}
