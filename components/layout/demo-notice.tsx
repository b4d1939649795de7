'use client'

import { useMutation } from '@tanstack/react-query'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { toast } from '@/components/ui/toast'
import { removeDemo } from '@/lib/client/demo'

/** Says that the numbers are made up, and offers to be rid of them. */
export function DemoNotice() {
  const removal = useMutation({
    mutationFn: removeDemo,
    onSuccess: () => window.location.assign('/'),
    onError: (error) => toast.error(error.message),
  })
  return (
    <div className="rounded-lg border border-border bg-surface p-2.5">
      <p className="font-medium text-xs">Demo workspace</p>
      <p className="mt-0.5 text-2xs text-muted-foreground">These sessions are generated, not anybody’s work.</p>
      <ConfirmDialog
        trigger={
          <Button size="sm" className="mt-2 w-full" pending={removal.isPending}>
            Remove demo
          </Button>
        }
        title="Remove the demo workspace?"
        description="Its generated sessions and episodes are deleted. Your own workspaces stay as they are, and you can load the demo again."
        confirm="Remove demo"
        onConfirm={() => removal.mutate()}
      />
    </div>
  )
}
