import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './cn'

const TONES = {
  info: { icon: Info, styles: 'border-accent/25 bg-accent-soft text-accent' },
  success: { icon: CircleCheck, styles: 'border-success/25 bg-success-soft text-success' },
  warning: { icon: TriangleAlert, styles: 'border-warning/25 bg-warning-soft text-warning' },
  danger: { icon: CircleAlert, styles: 'border-danger/25 bg-danger-soft text-danger' },
} as const

type AlertProps = { tone?: keyof typeof TONES; title?: string; actions?: ReactNode; className?: string; children?: ReactNode }

/** A message in place. A danger is read out at once, the rest when the reader is free. */
export function Alert({ tone = 'info', title, actions, className, children }: AlertProps) {
  const { icon: Icon, styles } = TONES[tone]
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={cn('flex gap-2.5 rounded-md border px-3 py-2.5 text-sm', styles, className)}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1">
        {title && <p className="font-medium">{title}</p>}
        {children && <div className="whitespace-pre-line break-words text-foreground">{children}</div>}
      </div>
      {actions && <div className="flex shrink-0 items-start gap-2">{actions}</div>}
    </div>
  )
}
