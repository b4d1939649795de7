'use client'

import { RefreshCw } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { reviseReport } from '@/lib/client/reports'
import { useReportAction } from './use-report-action'

export function ReviseButton({ period, viewId }: { period: string; viewId: string | null }) {
  const revising = useReportAction(
    () => reviseReport({ period, viewId }),
    ({ isNew, revision }) => (isNew ? `Revision ${revision} is made` : 'Nothing has changed since it was closed'),
  )
  return (
    <Button pending={revising.isPending} onClick={() => revising.mutate()}>
      <RefreshCw aria-hidden />
      Look for changes
    </Button>
  )
}
