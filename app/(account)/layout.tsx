import type { ReactNode } from 'react'
import { ExampleEpisode } from '@/components/account/example-episode'
import { Logo } from '@/components/layout/logo'
import { QueryProvider } from '@/components/layout/query-provider'

export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <QueryProvider>
      <div className="grid min-h-dvh lg:grid-cols-2">
        <main className="flex flex-col px-5 py-6 sm:px-10">
          <div className="flex items-center gap-2 font-semibold text-base">
            <Logo />
            Pushback
          </div>
          <div className="mx-auto flex w-full max-w-sm flex-1 flex-col justify-center py-10">{children}</div>
        </main>
        <aside
          aria-label="What Pushback finds"
          className="hidden place-items-center border-l border-border bg-sidebar bg-[radial-gradient(var(--border)_1px,transparent_1px)] bg-size-[20px_20px] p-10 lg:grid"
        >
          <ExampleEpisode />
        </aside>
      </div>
    </QueryProvider>
  )
}
