import type { ReactNode } from 'react'

type PageHeaderProps = { title: ReactNode; description?: ReactNode; actions?: ReactNode; children?: ReactNode }

/** The page's one h1, with its actions; children stand below, e.g. a filter bar. */
export function PageHeader({ title, description, actions, children }: PageHeaderProps) {
  return (
    <header className="mb-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-72">
          <h1 className="text-balance break-words font-semibold text-xl tracking-tight">{title}</h1>
          {description && <p className="mt-1 max-w-prose text-pretty text-muted-foreground">{description}</p>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2 max-sm:w-full">{actions}</div>}
      </div>
      {children && <div className="mt-4">{children}</div>}
    </header>
  )
}
