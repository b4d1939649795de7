'use client'

import { Trash2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { deleteReport } from '@/lib/client/reports'
import type { ReportDocument } from '@/lib/contracts/report/document'
import { useReportAction } from './use-report-action'

type DeleteButtonProps = { report: Pick<ReportDocument, 'kind' | 'period' | 'periodName' | 'scope'> }

export function DeleteButton({ report: { kind, period, periodName, scope } }: DeleteButtonProps) {
  const { viewId, name } = scope
  const of = name ? `${periodName}: ${name}` : periodName
  const deleting = useReportAction(
    () => deleteReport({ period, viewId }),
    () => `The report of ${of} is deleted`,
    `/reports?${new URLSearchParams({ kind, ...(viewId ? { view: viewId } : {}) })}`,
  )
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" variant="danger" pending={deleting.isPending}>
          <Trash2 aria-hidden />
          Delete the report
        </Button>
      }
      title={`Delete the report of ${of}?`}
      description={
        <>
          All its revisions go, and links to them stop working; files that were sent stay where they are. The {kind} is open again: closed
          once more, it begins with revision 1 and the numbers of that day. These numbers cannot be had again.
        </>
      }
      confirm="Delete the report"
      onConfirm={() => deleting.mutate()}
    />
  )
}
