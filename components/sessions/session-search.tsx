'use client'

import { debounce, parseAsString, useQueryState } from 'nuqs'
import { SearchBox } from '@/components/lists/search-box'

/** Searches titles. The words live in the address like the filters. */
export function SessionSearch() {
  const [text, setText] = useQueryState('text', parseAsString.withDefault('').withOptions({ limitUrlUpdates: debounce(250) }))
  return <SearchBox label="Search titles" placeholder="Search titles…" value={text} onChange={(words) => setText(words || null)} />
}
