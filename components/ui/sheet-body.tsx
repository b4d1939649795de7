'use client'

import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { useOverlay } from './overlay'
import { StandIn } from './stand-in'

export type SheetBodyProps = { title: string; children: ReactNode }

/** A panel over the left edge, for the navigation on narrow screens. */
export function SheetBody({ title, children }: SheetBodyProps) {
  const { isOpen, setOpen, contentId } = useOverlay()
  return (
    <Radix.Root open={isOpen} onOpenChange={setOpen}>
      <Radix.Trigger asChild>
        <StandIn />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-fade-in bg-black/40 dark:bg-black/60" />
        <Radix.Content
          id={contentId}
          aria-describedby={undefined}
          className="fixed inset-y-0 left-0 z-50 flex w-72 max-w-[85vw] animate-slide-in flex-col bg-sidebar shadow-pop outline-none"
        >
          <Radix.Title className="sr-only">{title}</Radix.Title>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
