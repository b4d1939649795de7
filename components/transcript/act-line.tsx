import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

type ActLineProps = {
  icon: LucideIcon
  name: string
  /** What was refused. */
  subject?: string | null
  children: ReactNode
}

/** What the developer did rather than said, and the words with it. */
export function ActLine({ icon: Icon, name, subject = null, children }: ActLineProps) {
  return (
    <div className="py-0.5">
      <p className="inline-flex max-w-full items-center gap-1.5 rounded-md bg-danger-soft px-2 py-1 font-medium text-danger text-xs">
        <Icon aria-hidden className="size-3.5 shrink-0" />
        <span className="shrink-0">{name}</span>
        {subject && <span className="truncate font-mono font-normal">{subject}</span>}
      </p>
      {children}
    </div>
  )
}
