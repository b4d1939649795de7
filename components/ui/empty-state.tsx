import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './cn'

type EmptyStateProps = { icon?: LucideIcon; title: string; children?: ReactNode; actions?: ReactNode; className?: string }

/** Says why there is nothing here and what to do about it. */
export function EmptyState({ icon: Icon, title, children, actions, className }: EmptyStateProps) {
  return (
    <div className={cn('flex flex-col items-center px-6 py-12 text-center', className)}>
      {Icon && (
        <div className="mb-3 grid size-9 place-items-center rounded-lg border border-border bg-subtle text-muted-foreground">
          <Icon aria-hidden className="size-4" />
        </div>
      )}
      <p className="font-medium text-base">{title}</p>
      {children && <div className="mt-1 max-w-md text-balance text-muted-foreground">{children}</div>}
      {actions && <div className="mt-4 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  )
}
