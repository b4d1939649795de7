'use client'

import { useToldAction } from '@/components/form/use-told-action'
import { SAVED_VIEWS } from '@/lib/client/saved-views'

/** Does something to a saved view, says so, and lets menu and navigation follow. */
export const useViewAction = (act: () => Promise<unknown>, done: string) => useToldAction(SAVED_VIEWS, act, done)
