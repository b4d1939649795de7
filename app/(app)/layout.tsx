import type { ReactNode } from 'react'
import { AppShell } from '@/components/layout/app-shell'
import { Providers } from '@/components/layout/providers'
import { requireViewer } from '@/lib/server/viewer'

export default async function AppLayout({ children }: { children: ReactNode }) {
  const { name, email, workspace, workspaces } = await requireViewer()
  return (
    <Providers workspace={workspace}>
      <AppShell user={{ name, email }} workspaces={workspaces}>
        {children}
      </AppShell>
    </Providers>
  )
}
