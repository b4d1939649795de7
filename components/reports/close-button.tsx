'use client'

import { Lock } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { closeReport } from '@/lib/client/reports'
import { useReportAction } from './use-report-action'

export function CloseButton({ period, viewId, name }: { period: string; viewId: string | null; name: string }) {
  const closing = useReportAction(
    () => closeReport({ period, viewId }),
    () => `The report of ${name} is closed`,
  )
  return (
    <ConfirmDialog
      trigger={
        <Button variant="primary" pending={closing.isPending}>
          <Lock aria-hidden />
          Close the report
        </Button>
      }
      title={`Close the report of ${name}?`}
      description="Its numbers are kept as they are now, for good. What comes later makes a revision beside it, with a list of what changed."
      confirm="Close the report"
      onConfirm={() => closing.mutate()}
    />
  )
}
