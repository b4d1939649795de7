'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { toast } from 'sonner'
import type { KeptReport } from '@/lib/contracts/v1/report'

/** Closes or revises a report, says what came of it, and reads the page anew. */
export function useReportAction(act: () => Promise<KeptReport>, said: (kept: KeptReport) => string) {
  const router = useRouter()
  return useMutation({
    mutationFn: act,
    onSuccess: (kept) => {
      toast.success(said(kept))
      router.refresh()
    },
    onError: (error) => toast.error(error.message),
  })
}
