'use client'

import { Menu } from 'lucide-react'
import { useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Sheet, SheetContent, SheetTrigger } from '@/components/ui/sheet'
import { Logo } from './logo'
import { Sidebar } from './sidebar'
import type { ShellUser } from './user-menu'
import { type ShellWorkspace, useWorkspace } from './workspace-context'

/** The navigation on narrow screens. */
export function TopBar({ user, workspaces }: { user: ShellUser; workspaces: ShellWorkspace[] }) {
  const workspace = useWorkspace()
  const [open, setOpen] = useState(false)
  return (
    <header className="sticky top-0 z-30 flex h-12 items-center gap-2.5 border-b border-border bg-background/90 px-3 backdrop-blur lg:hidden print:hidden">
      <Sheet open={open} onOpenChange={setOpen}>
        <SheetTrigger asChild>
          <Button variant="ghost" size="icon" aria-label="Open navigation">
            <Menu aria-hidden className="size-4!" />
          </Button>
        </SheetTrigger>
        <SheetContent title="Navigation">
          <Sidebar user={user} workspaces={workspaces} onNavigate={() => setOpen(false)} />
        </SheetContent>
      </Sheet>
      <Logo />
      <span className="min-w-0 truncate font-semibold text-sm">{workspace.name}</span>
      {workspace.isDemo && <Badge tone="accent">Demo</Badge>}
    </header>
  )
}
