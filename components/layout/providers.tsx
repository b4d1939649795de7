'use client'

import { NuqsAdapter } from 'nuqs/adapters/next/app'
import type { ReactNode } from 'react'
import { Toaster } from '@/components/ui/toaster'
import { TooltipProvider } from '@/components/ui/tooltip'
import { UploadQueueProvider } from '@/components/uploads/upload-queue-provider'
import { LiveUpdates } from './live-updates'
import { QueryProvider } from './query-provider'
import { type ShellWorkspace, WorkspaceProvider } from './workspace-context'

export function Providers({ workspace, children }: { workspace: ShellWorkspace; children: ReactNode }) {
  return (
    <QueryProvider>
      <NuqsAdapter>
        <WorkspaceProvider workspace={workspace}>
          <TooltipProvider delayDuration={300}>
            <LiveUpdates />
            <UploadQueueProvider>{children}</UploadQueueProvider>
          </TooltipProvider>
        </WorkspaceProvider>
      </NuqsAdapter>
      <Toaster />
    </QueryProvider>
  )
}
