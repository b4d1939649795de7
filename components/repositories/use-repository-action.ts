import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'

/** A change of repositories. All figures may follow from it, so that all of them are asked again. */
export function useRepositoryAction<T>(action: (call: T) => Promise<unknown>, done: (call: T) => string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: action,
    onSuccess: (_, call) => toast.success(done(call)),
    onError: (error) => toast.error(error.message),
    onSettled: () => queryClient.invalidateQueries(),
  })
}
