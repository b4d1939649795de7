'use client'

import { Tooltip as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { useOverlay } from './overlay'
import { StandIn } from './stand-in'

export type TooltipBodyProps = { content: ReactNode; side?: 'top' | 'right' | 'bottom' | 'left' }

export function TooltipBody({ content, side = 'top' }: TooltipBodyProps) {
  const { isOpen, setOpen } = useOverlay()
  return (
    <Radix.Provider>
      <Radix.Root open={isOpen} onOpenChange={setOpen}>
        <Radix.Trigger asChild>
          <StandIn />
        </Radix.Trigger>
        <Radix.Portal>
          <Radix.Content
            side={side}
            sideOffset={6}
            collisionPadding={8}
            className="z-50 max-w-72 animate-pop-in rounded-md bg-primary px-2 py-1 text-primary-foreground text-xs shadow-pop"
          >
            {content}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  )
}
