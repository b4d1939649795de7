'use client'

import { useToldAction } from '@/components/form/use-told-action'
import { ALERTS } from '@/lib/client/alerts'

/** Does something to a rule, says so, and lets both lists follow. */
export const useAlertAction = (act: () => Promise<unknown>, done: string) => useToldAction(ALERTS, act, done)
