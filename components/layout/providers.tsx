'use client'

import { NuqsAdapter } from 'nuqs/adapters/next/app'
import type { ReactNode } from 'react'
import { Toaster } from '@/components/ui/toaster'
import { UploadQueueProvider } from '@/components/uploads/upload-queue-provider'
import { LiveUpdates } from './live-updates'
import { QueryProvider } from './query-provider'
import { type ShellWorkspace, WorkspaceProvider } from './workspace-context'

export function Providers({ workspace, children }: { workspace: ShellWorkspace; children: ReactNode }) {
  return (
    <QueryProvider>
      <NuqsAdapter>
        <WorkspaceProvider workspace={workspace}>
          <LiveUpdates />
          <UploadQueueProvider>{children}</UploadQueueProvider>
        </WorkspaceProvider>
      </NuqsAdapter>
      <Toaster />
    </QueryProvider>
  )
}
