import { cn } from '@/components/ui/cn'

/** The name stands out from its folders; a long folder gives way first, on narrow screens at once. */
export function FileName({ path, className }: { path: string; className?: string }) {
  const cut = path.lastIndexOf('/') + 1
  return (
    <span title={path} className={cn('flex min-w-0 flex-1 basis-40 font-mono text-xs', className)}>
      {cut > 0 && <span className="min-w-0 max-sm:hidden shrink-[9999] truncate text-muted-foreground">{path.slice(0, cut)}</span>}
      <span className="min-w-0 truncate">{path.slice(cut)}</span>
    </span>
  )
}
