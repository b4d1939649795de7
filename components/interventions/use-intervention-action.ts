'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
import { INTERVENTIONS } from '@/lib/client/interventions'

/** Does something to an intervention, says so, and lets list and charts follow. */
export function useInterventionAction(act: () => Promise<unknown>, done: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => toast.success(done),
    onError: (error) => toast.error(error.message),
    onSettled: () => queryClient.invalidateQueries({ queryKey: INTERVENTIONS }),
  })
}
