import type { ReactNode } from 'react'
import { SECTIONS, type SectionId } from './sections'

export function MethodSection({ id, children }: { id: SectionId; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="grid min-w-0 scroll-mt-16 gap-3">
      <h2 id={`${id}-title`} className="font-semibold text-lg tracking-tight">
        {SECTIONS[id]}
      </h2>
      {children}
    </section>
  )
}
