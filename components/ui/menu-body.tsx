'use client'

import { DropdownMenu as Radix } from 'radix-ui'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn'
import { useOverlay } from './overlay'
import { StandIn } from './stand-in'

export type MenuBodyProps = Omit<ComponentProps<typeof Radix.Content>, 'children'> & { children: (parts: MenuParts) => ReactNode }

type MenuParts = {
  Entry: typeof Entry
  RadioGroup: typeof Radix.RadioGroup
  RadioEntry: typeof RadioEntry
  Label: typeof Label
  Separator: typeof Separator
}

/** Leaves the rest of the page reachable, as it is for any other control. A press on the trigger closes it there, not here too. */
export function MenuBody({ className, align = 'start', children, ...props }: MenuBodyProps) {
  const { isOpen, setOpen, trigger, triggerId, contentId } = useOverlay()
  return (
    <Radix.Root modal={false} open={isOpen} onOpenChange={setOpen}>
      <Radix.Trigger asChild>
        <StandIn />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          id={contentId}
          aria-labelledby={triggerId}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          onInteractOutside={(event) => {
            if (event.target instanceof Node && trigger.current?.contains(event.target)) event.preventDefault()
          }}
          className={cn('z-50 min-w-44 max-w-80 animate-pop-in rounded-lg bg-surface p-1 shadow-pop', className)}
          {...props}
        >
          {children({ Entry, RadioGroup: Radix.RadioGroup, RadioEntry, Label, Separator })}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

const entry =
  'relative flex h-8 cursor-default select-none items-center gap-2 rounded-md px-2 text-sm outline-none data-disabled:opacity-50 data-highlighted:bg-subtle [&_svg]:size-3.5 [&_svg]:shrink-0 [&_svg]:text-muted-foreground'

function Entry({ className, ...props }: ComponentProps<typeof Radix.Item>) {
  return <Radix.Item className={cn(entry, className)} {...props} />
}

function RadioEntry({ className, children, ...props }: ComponentProps<typeof Radix.RadioItem>) {
  return (
    <Radix.RadioItem className={cn(entry, 'pr-8', className)} {...props}>
      {children}
      <Radix.ItemIndicator className="absolute right-2">
        <span aria-hidden>✓</span>
      </Radix.ItemIndicator>
    </Radix.RadioItem>
  )
}

function Label({ className, ...props }: ComponentProps<typeof Radix.Label>) {
  return <Radix.Label className={cn('px-2 py-1.5 text-muted-foreground text-xs', className)} {...props} />
}

function Separator() {
  return <Radix.Separator className="-mx-1 my-1 h-px bg-border" />
}
