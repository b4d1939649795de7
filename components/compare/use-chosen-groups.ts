'use client'

import { parseAsNativeArrayOf, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { Grouping } from '@/lib/domain/grouping'

const CHOICE = {
  by: parseAsStringLiteral(Grouping.options).withDefault('platform'),
  group: parseAsNativeArrayOf(parseAsString).withDefault([]),
}

/** What is compared with what; the address keeps it. A group of one kind is none of another. */
export function useChosenGroups() {
  const [{ by, group }, setChoice] = useQueryStates(CHOICE)
  return {
    by,
    groups: group,
    setBy: (chosen: Grouping) => setChoice({ by: chosen, group: null }),
    setGroups: (chosen: [string, string]) => setChoice({ group: chosen }),
  }
}
