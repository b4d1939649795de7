import type { ReactNode } from 'react'

/** What stands under a figure: its interval, and what it is out of. */
export function Small({ children }: { children: ReactNode }) {
  return <span className="block whitespace-nowrap text-2xs text-muted-foreground tabular-nums">{children}</span>
}
