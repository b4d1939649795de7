import { cn } from './cn'

type ProgressProps = {
  label: string
  /** From 0 to 1; null while the end is not known. */
  value: number | null
  tone?: 'accent' | 'success' | 'danger'
  className?: string
}

const TONES = { accent: 'bg-accent', success: 'bg-success', danger: 'bg-danger' } as const

export function Progress({ label, value, tone = 'accent', className }: ProgressProps) {
  const percent = value === null ? null : Math.round(Math.min(1, Math.max(0, value)) * 100)
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent ?? undefined}
      className={cn('h-1 w-full overflow-hidden rounded-full bg-subtle', className)}
    >
      <div
        className={cn('h-full rounded-full transition-[width] duration-200', TONES[tone], percent === null && 'w-1/3 animate-pulse')}
        style={percent === null ? undefined : { width: `${percent}%` }}
      />
    </div>
  )
}
