import { cn } from '@/components/ui/cn'

/** An arrow that meets a wall and turns back. */
export function Logo({ className }: { className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 20 20" className={cn('size-5 shrink-0', className)}>
      <rect width="20" height="20" rx="5" className="fill-primary" />
      <path
        d="M14.25 5v10M11 10H5.25M8 7l-3 3 3 3"
        fill="none"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="stroke-primary-foreground"
      />
    </svg>
  )
}
