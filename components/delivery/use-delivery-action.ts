'use client'

import { useToldAction } from '@/components/form/use-told-action'

const LISTS = ['channels', 'subscriptions', 'deliveries']

/** Does something to a channel or a schedule, says so, and lets all three lists follow. */
export const useDeliveryAction = (act: () => Promise<unknown>, done: string) => useToldAction(LISTS, act, done)
