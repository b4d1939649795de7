'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'

const LISTS = ['channels', 'subscriptions', 'deliveries']

/** Does something to a channel or a schedule, says so, and lets all three lists follow. */
export function useDeliveryAction(act: () => Promise<unknown>, done: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => toast.success(done),
    onError: (error) => toast.error(error.message),
    onSettled: () => queryClient.invalidateQueries({ predicate: ({ queryKey }) => LISTS.includes(String(queryKey[0])) }),
  })
}
