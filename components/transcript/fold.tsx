import { ChevronRight, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'

type FoldProps = {
  icon: LucideIcon
  name: string
  /** What the line tells beside the name: a command, a file, the first words. */
  subject: string
  isMono?: boolean
  badges?: ReactNode
  isOpen: boolean
  onToggle: () => void
  children: ReactNode
}

/** One line that unfolds. What is open is kept outside, as lines out of sight are not drawn. */
export function Fold({ icon: Icon, name, subject, isMono = false, badges, isOpen, onToggle, children }: FoldProps) {
  return (
    <div>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={onToggle}
        className="-mx-1.5 flex min-h-7 w-[calc(100%+0.75rem)] items-center gap-2 rounded px-1.5 py-0.5 text-left text-muted-foreground text-xs hover:bg-subtle hover:text-foreground"
      >
        <ChevronRight aria-hidden className={cn('size-3 shrink-0 transition-transform', isOpen && 'rotate-90')} />
        <Icon aria-hidden className="size-3.5 shrink-0" />
        <span className="shrink-0 font-medium">{name}</span>
        <span className={cn('min-w-0 flex-1 truncate', isMono && 'font-mono')}>{subject}</span>
        {badges}
      </button>
      {isOpen && <div className="mb-1.5 ml-5 grid min-w-0 gap-1.5 pt-1">{children}</div>}
    </div>
  )
}
