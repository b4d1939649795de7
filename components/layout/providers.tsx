'use client'

import type { ReactNode } from 'react'
import { AddressProvider } from '@/components/address/address-provider'
import { Toaster } from '@/components/ui/toaster'
import { UploadQueueProvider } from '@/components/uploads/upload-queue-provider'
import { LiveUpdates } from './live-updates'
import { QueryProvider } from './query-provider'
import { type ShellWorkspace, WorkspaceProvider } from './workspace-context'

export function Providers({ workspace, children }: { workspace: ShellWorkspace; children: ReactNode }) {
  return (
    <QueryProvider>
      <AddressProvider>
        <WorkspaceProvider workspace={workspace}>
          <LiveUpdates />
          <UploadQueueProvider>{children}</UploadQueueProvider>
        </WorkspaceProvider>
      </AddressProvider>
      <Toaster />
    </QueryProvider>
  )
}
