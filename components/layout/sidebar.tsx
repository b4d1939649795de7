'use client'

import { PinnedViews } from '@/components/views/pinned-views'
import { DemoNotice } from './demo-notice'
import { NavLinks } from './nav-links'
import { type ShellUser, UserMenu } from './user-menu'
import { type ShellWorkspace, useWorkspace } from './workspace-context'
import { WorkspaceSwitcher } from './workspace-switcher'

type SidebarProps = { user: ShellUser; workspaces: ShellWorkspace[]; onNavigate?: () => void }

export function Sidebar({ user, workspaces, onNavigate }: SidebarProps) {
  const { isDemo } = useWorkspace()
  return (
    <div className="flex h-full flex-col gap-3 p-2.5">
      <WorkspaceSwitcher workspaces={workspaces} />
      <div className="min-h-0 overflow-y-auto">
        <NavLinks onNavigate={onNavigate} />
        <PinnedViews onNavigate={onNavigate} />
      </div>
      <div className="mt-auto flex flex-col gap-2">
        {isDemo && <DemoNotice />}
        <UserMenu user={user} />
      </div>
    </div>
  )
}
