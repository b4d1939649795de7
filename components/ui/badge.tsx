import type { ReactNode } from 'react'
import { cn } from './cn'

const TONES = {
  neutral: 'bg-subtle text-muted-foreground',
  outline: 'border border-border text-muted-foreground',
  accent: 'bg-accent-soft text-accent',
  success: 'bg-success-soft text-success',
  warning: 'bg-warning-soft text-warning',
  danger: 'bg-danger-soft text-danger',
} as const
export type BadgeTone = keyof typeof TONES

type BadgeProps = {
  tone?: BadgeTone
  /** A colour of the theme for a dot before the text, e.g. `var(--symptom-s3)`. */
  dot?: string
  title?: string
  className?: string
  children: ReactNode
}

export function Badge({ tone = 'neutral', dot, title, className, children }: BadgeProps) {
  return (
    <span
      title={title}
      className={cn(
        'inline-flex h-5 max-w-full items-center gap-1.5 whitespace-nowrap rounded px-1.5 font-medium text-2xs',
        TONES[tone],
        className,
      )}
    >
      {dot && <span aria-hidden className="size-1.5 shrink-0 rounded-full" style={{ background: dot }} />}
      <span className="truncate">{children}</span>
    </span>
  )
}
