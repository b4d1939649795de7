import { Link } from '@/components/ui/link'
import type { StripMark } from '@/lib/charts/chart-model'

type SessionMarkProps = {
  mark: StripMark
  href: string
  colourOf: (code: string) => string
  /** Whether it is the one that takes the focus when the strip is tabbed to. */
  isStop: boolean
  onLook: (id: string) => void
}

/** A bar over the number of its symptom, or a ring for a clean session: told apart without colours too. */
export function SessionMark({ mark: { id, name, symptom }, href, colourOf, isStop, onLook }: SessionMarkProps) {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={name}
      tabIndex={isStop ? 0 : -1}
      onFocus={() => onLook(id)}
      onPointerEnter={() => onLook(id)}
      className="flex h-9 w-4 flex-col items-center rounded-sm pt-0.5 -outline-offset-2 hocus:bg-subtle pointer-coarse:w-6"
    >
      <MarkShape colour={symptom && colourOf(symptom)} />
      <span className="text-2xs text-muted-foreground leading-3.5 tabular-nums">{symptom?.slice(1)}</span>
    </Link>
  )
}

/** The bar in its colour; a ring without one. */
export function MarkShape({ colour }: { colour: string | null }) {
  return (
    <span aria-hidden className="flex h-4.5 items-center">
      {colour ? (
        <span className="h-4.5 w-2 rounded-xs" style={{ background: colour }} />
      ) : (
        <span className="size-2 rounded-full border border-muted-foreground" />
      )}
    </span>
  )
}
