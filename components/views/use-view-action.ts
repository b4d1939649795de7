'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
import { SAVED_VIEWS } from '@/lib/client/saved-views'

/** Does something to a saved view, says so, and lets menu and navigation follow. */
export function useViewAction(act: () => Promise<unknown>, done: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => toast.success(done),
    onError: (error) => toast.error(error.message),
    onSettled: () => queryClient.invalidateQueries({ queryKey: SAVED_VIEWS }),
  })
}
