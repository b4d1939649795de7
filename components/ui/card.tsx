import type { ReactNode } from 'react'
import { cn } from './cn'

type CardProps = { className?: string; children: ReactNode }

export function Card({ id, className, children }: CardProps & { id?: string }) {
  return (
    <section id={id} className={cn('min-w-0 rounded-lg border border-border bg-surface shadow-card', className)}>
      {children}
    </section>
  )
}

type CardHeaderProps = { title: ReactNode; description?: ReactNode; actions?: ReactNode; className?: string }

export function CardHeader({ title, description, actions, className }: CardHeaderProps) {
  return (
    <header className={cn('flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-4 pt-3.5 pb-3', className)}>
      <div className="min-w-0 flex-1 basis-64">
        <h2 className="text-pretty font-medium text-base">{title}</h2>
        {description && <p className="mt-0.5 max-w-prose text-pretty text-muted-foreground text-xs">{description}</p>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  )
}

export function CardBody({ className, children }: CardProps) {
  return <div className={cn('px-4 pb-4', className)}>{children}</div>
}

/** A closing bar with the card's action. */
export function CardFooter({ className, children }: CardProps) {
  return (
    <footer
      className={cn(
        'flex flex-wrap items-center justify-between gap-3 rounded-b-lg border-t border-border bg-subtle/50 px-4 py-2.5',
        className,
      )}
    >
      {children}
    </footer>
  )
}
