'use client'

import { Popover as Radix } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from './cn'
import { useOverlay } from './overlay'
import { StandIn } from './stand-in'

export type PopoverBodyProps = ComponentProps<typeof Radix.Content>

export function PopoverBody({ className, align = 'start', ...props }: PopoverBodyProps) {
  const { isOpen, setOpen, contentId } = useOverlay()
  return (
    <Radix.Root open={isOpen} onOpenChange={setOpen}>
      <Radix.Trigger asChild>
        <StandIn />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          id={contentId}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className={cn('z-50 animate-pop-in rounded-lg bg-surface shadow-pop outline-none', className)}
          {...props}
        />
      </Radix.Portal>
    </Radix.Root>
  )
}
