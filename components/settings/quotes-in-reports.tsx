'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { toast } from '@/components/ui/toast'
import { changeWorkspace, workspaceSettings } from '@/lib/client/workspace'

/** Who may read a report is not only who may read transcripts, so that owners decide. */
export function QuotesInReports({ isOwner }: { isOwner: boolean }) {
  return (
    <Card>
      <CardHeader
        title="Quotes in reports"
        description="A report may show up to five episodes in the words of the developer and the agent. Secrets, e-mail addresses and home folders are masked as in every transcript; names, code and what people think are not. Whoever gets the report reads them: by e-mail, in a channel, by a share link."
      />
      <CardBody>
        <Permission isOwner={isOwner} />
      </CardBody>
    </Card>
  )
}

function Permission({ isOwner }: { isOwner: boolean }) {
  const queryClient = useQueryClient()
  const settings = useQuery(workspaceSettings())
  const change = useMutation({
    mutationFn: changeWorkspace,
    onSuccess: (_, { quotesInReports }) => toast.success(quotesInReports ? 'Reports may quote' : 'Reports quote nothing from now on'),
    onError: (error) => toast.error(error.message),
    onSettled: () => queryClient.invalidateQueries({ queryKey: workspaceSettings().queryKey }),
  })
  if (settings.isPending) return <Skeleton className="h-9" />
  if (settings.isError) return <ErrorState message={settings.error.message} onRetry={() => settings.refetch()} />
  const isAllowed = change.isPending ? change.variables.quotesInReports : settings.data.quotesInReports
  return (
    <div className="flex items-start gap-2.5">
      <Checkbox
        id="quotes-in-reports"
        checked={isAllowed === true}
        onCheckedChange={(checked) => change.mutate({ quotesInReports: checked === true })}
        disabled={!isOwner || change.isPending}
        aria-describedby="quotes-in-reports-meaning"
        className="mt-0.5 disabled:opacity-50"
      />
      <div className="min-w-0 text-sm">
        <label htmlFor="quotes-in-reports" className="font-medium">
          Reports may quote transcripts (redacted)
        </label>
        <p id="quotes-in-reports-meaning" className="text-muted-foreground text-xs">
          {isOwner
            ? 'Closed reports stay as they were sent; the next revision follows this setting.'
            : 'Only an owner of the workspace may change this.'}
        </p>
      </div>
    </div>
  )
}
