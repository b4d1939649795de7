'use client'

import { LogOut, Monitor, Moon, Sun } from 'lucide-react'
import { useTheme } from 'next-themes'
import { Menu, MenuContent, MenuTrigger } from '@/components/ui/menu'
import { signOut } from '@/lib/client/account'

const THEMES = [
  { value: 'light', label: 'Light', icon: Sun },
  { value: 'dark', label: 'Dark', icon: Moon },
  { value: 'system', label: 'As the system', icon: Monitor },
] as const

export type ShellUser = { name: string; email: string }

export function UserMenu({ user }: { user: ShellUser }) {
  const { theme, setTheme } = useTheme()
  return (
    <Menu>
      <MenuTrigger
        aria-label={`Account: ${user.name}`}
        className="flex h-10 w-full min-w-0 items-center gap-2.5 rounded-md px-1.5 text-left transition-colors hover:bg-foreground/5 data-[state=open]:bg-foreground/5"
      >
        <span
          aria-hidden
          className="grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft font-semibold text-2xs text-accent"
        >
          {initialsOf(user.name)}
        </span>
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium text-xs">{user.name}</span>
          <span className="block truncate text-2xs text-muted-foreground leading-4">{user.email}</span>
        </span>
      </MenuTrigger>
      <MenuContent side="top" className="w-52">
        {({ Entry, Label, RadioEntry, RadioGroup, Separator }) => (
          <>
            <Label>Theme</Label>
            <RadioGroup value={theme} onValueChange={setTheme}>
              {THEMES.map(({ value, label, icon: Icon }) => (
                <RadioEntry key={value} value={value}>
                  <Icon aria-hidden />
                  {label}
                </RadioEntry>
              ))}
            </RadioGroup>
            <Separator />
            <Entry onSelect={() => signOut()}>
              <LogOut aria-hidden />
              Sign out
            </Entry>
          </>
        )}
      </MenuContent>
    </Menu>
  )
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('')
}
