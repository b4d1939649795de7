'use client'

import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

export const Sheet = Radix.Root
export const SheetTrigger = Radix.Trigger

/** A panel over the left edge, for the navigation on narrow screens. */
export function SheetContent({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Radix.Portal>
      <Radix.Overlay className="fixed inset-0 z-40 animate-fade-in bg-black/40 dark:bg-black/60" />
      <Radix.Content
        aria-describedby={undefined}
        className="fixed inset-y-0 left-0 z-50 flex w-72 max-w-[85vw] animate-slide-in flex-col bg-sidebar shadow-pop outline-none"
      >
        <Radix.Title className="sr-only">{title}</Radix.Title>
        {children}
      </Radix.Content>
    </Radix.Portal>
  )
}
