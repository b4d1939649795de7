'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { toast } from '@/components/ui/toast'

/** Does something with a report, says what came of it, and reads the page anew, or goes where there is still something to see. */
export function useReportAction<Answer>(act: () => Promise<Answer>, said: (answer: Answer) => string, leave: string | null = null) {
  const router = useRouter()
  return useMutation({
    mutationFn: act,
    onSuccess: (answer) => {
      toast.success(said(answer))
      if (leave) router.push(leave)
      else router.refresh()
    },
    onError: (error) => toast.error(error.message),
  })
}
