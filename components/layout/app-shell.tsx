import type { ReactNode } from 'react'
import { SkipLink } from '@/components/ui/skip-link'
import { Sidebar } from './sidebar'
import { TopBar } from './top-bar'
import type { ShellUser } from './user-menu'
import type { ShellWorkspace } from './workspace-context'

type AppShellProps = { user: ShellUser; workspaces: ShellWorkspace[]; children: ReactNode }

/** The frame of every page behind the login. Stands inside `Providers`. */
export function AppShell({ user, workspaces, children }: AppShellProps) {
  return (
    <div className="lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] print:block">
      <SkipLink target="content" />
      <aside aria-label="Sidebar" className="sticky top-0 hidden h-dvh border-r border-border bg-sidebar lg:block print:hidden">
        <Sidebar user={user} workspaces={workspaces} />
      </aside>
      <div className="min-w-0">
        <TopBar user={user} workspaces={workspaces} />
        <main id="content" tabIndex={-1} className="mx-auto w-full max-w-[90rem] px-4 py-5 outline-none sm:px-6 lg:px-8 lg:py-7">
          {children}
        </main>
      </div>
    </div>
  )
}
