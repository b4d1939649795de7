'use client'

import { useMutation } from '@tanstack/react-query'
import { ChevronsUpDown } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import { Menu, MenuContent, MenuTrigger } from '@/components/ui/menu'
import { toast } from '@/components/ui/toast'
import { switchWorkspace } from '@/lib/client/workspace'
import { Logo } from './logo'
import { type ShellWorkspace, useWorkspace } from './workspace-context'

export function WorkspaceSwitcher({ workspaces }: { workspaces: ShellWorkspace[] }) {
  const workspace = useWorkspace()
  const change = useMutation({
    mutationFn: switchWorkspace,
    onSuccess: () => window.location.assign('/'),
    onError: (error) => toast.error(error.message),
  })
  return (
    <Menu>
      <MenuTrigger
        aria-label={`Workspace: ${workspace.name}`}
        className="flex h-9 w-full min-w-0 items-center gap-2.5 rounded-md px-1.5 text-left transition-colors hover:bg-foreground/5 data-[state=open]:bg-foreground/5"
      >
        <Logo />
        <span className="min-w-0 flex-1 truncate font-semibold text-sm">{workspace.name}</span>
        {workspace.isDemo && <Badge tone="accent">Demo</Badge>}
        <ChevronsUpDown aria-hidden className="size-3.5 shrink-0 text-muted-foreground" />
      </MenuTrigger>
      <MenuContent className="w-60">
        {({ Label, RadioEntry, RadioGroup }) => (
          <>
            <Label>Workspaces</Label>
            <RadioGroup value={workspace.id} onValueChange={(id) => id !== workspace.id && change.mutate(id)}>
              {workspaces.map(({ id, name, isDemo }) => (
                <RadioEntry key={id} value={id}>
                  <span className="truncate">{name}</span>
                  {isDemo && <Badge tone="accent">Demo</Badge>}
                </RadioEntry>
              ))}
            </RadioGroup>
          </>
        )}
      </MenuContent>
    </Menu>
  )
}
