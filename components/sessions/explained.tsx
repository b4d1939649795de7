import type { ReactNode } from 'react'
import { Tooltip } from '@/components/ui/tooltip'

type ExplainedProps = { meaning: string; dot?: string; children: ReactNode }

/** A label whose meaning shows on hover and on focus. */
export function Explained({ meaning, dot, children }: ExplainedProps) {
  return (
    <Tooltip content={meaning} side="bottom">
      <button
        type="button"
        className="inline-flex cursor-help items-center gap-1.5 rounded-sm text-left underline decoration-border-strong decoration-dotted underline-offset-3 hover:decoration-foreground"
      >
        {dot && <span aria-hidden className="size-1.5 shrink-0 rounded-full" style={{ background: dot }} />}
        {children}
      </button>
    </Tooltip>
  )
}
