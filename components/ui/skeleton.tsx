import { cn } from './cn'

/** A grey place-holder in the size of what will stand there. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cn('animate-pulse rounded-md bg-subtle', className)} />
}
