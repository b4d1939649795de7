'use client'

import { parseAsNumberLiteral, useQueryState } from 'nuqs'
import { DEFAULT_WINDOW, WINDOWS, type Window } from '@/lib/domain/comparison-window'

/** How many days before and after a change are compared, kept in the address. */
export function useWindow(): [Window, (window: Window) => void] {
  const [window, setWindow] = useQueryState('window', parseAsNumberLiteral(WINDOWS).withDefault(DEFAULT_WINDOW))
  return [window, (next) => void setWindow(next)]
}
