'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Sparkles } from 'lucide-react'
import { useEffect } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Progress } from '@/components/ui/progress'
import { demoProgress, loadDemo } from '@/lib/client/demo'
import { switchWorkspace } from '@/lib/client/workspace'

/** Loads the demo workspace, shows how far it is, and opens it when the viewer says so or the load that was started here is done. */
export function DemoLoader() {
  const queryClient = useQueryClient()
  const progress = useQuery(demoProgress())
  const start = useMutation({ mutationFn: loadDemo, onSettled: () => queryClient.invalidateQueries({ queryKey: demoProgress().queryKey }) })
  const opening = useMutation({ mutationFn: switchWorkspace, onSuccess: () => window.location.assign('/') })
  const { state, done, total, workspaceId } = progress.data ?? { state: 'absent', done: 0, total: 0, workspaceId: null }

  const isOpenable = state === 'ready' && workspaceId !== null
  const opensItself = isOpenable && start.isSuccess && opening.isIdle
  const { mutate: open } = opening
  useEffect(() => {
    if (opensItself && workspaceId !== null) open(workspaceId)
  }, [opensItself, workspaceId, open])

  const problem = start.error ?? opening.error ?? progress.error
  return (
    <div className="flex flex-col gap-3">
      {problem && <Alert tone="danger">{problem.message}</Alert>}
      {state === 'loading' ? (
        <div>
          <div className="mb-1.5 flex justify-between gap-4 text-xs">
            <span>Generating, uploading and classifying sessions…</span>
            <span className="text-muted-foreground tabular-nums">{total > 0 && `${Math.floor((done / total) * 100)} %`}</span>
          </div>
          <Progress label="Loading the demo" value={total > 0 ? done / total : null} />
        </div>
      ) : (
        <Button
          className="self-start"
          pending={start.isPending || opening.isPending || opening.isSuccess}
          onClick={() => (isOpenable ? open(workspaceId) : start.mutate())}
        >
          <Sparkles aria-hidden />
          {isOpenable ? 'Open the demo' : 'Load the demo'}
        </Button>
      )}
    </div>
  )
}
