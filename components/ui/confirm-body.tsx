'use client'

import { AlertDialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from './button'
import { useOverlay } from './overlay'
import { StandIn } from './stand-in'

export type ConfirmBodyProps = {
  title: string
  description: ReactNode
  /** What the button does, as a verb: "Revoke token". */
  confirm: string
  onConfirm: () => void
}

export function ConfirmBody({ title, description, confirm, onConfirm }: ConfirmBodyProps) {
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
          className="fixed top-[20vh] left-1/2 z-50 w-[calc(100vw-2rem)] max-w-sm -translate-x-1/2 rounded-xl bg-surface p-5 shadow-pop outline-none"
        >
          <Radix.Title className="font-semibold text-lg tracking-tight">{title}</Radix.Title>
          <Radix.Description className="mt-1 text-muted-foreground">{description}</Radix.Description>
          <div className="mt-5 flex justify-end gap-2">
            <Radix.Cancel asChild>
              <Button>Cancel</Button>
            </Radix.Cancel>
            <Radix.Action asChild onClick={onConfirm}>
              <Button variant="danger">{confirm}</Button>
            </Radix.Action>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
