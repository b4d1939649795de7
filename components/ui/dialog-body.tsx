'use client'

import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from './button'
import { cn } from './cn'
import { useOverlay } from './overlay'
import { StandIn } from './stand-in'

export type DialogBodyProps = { title: string; description?: ReactNode; className?: string; children: ReactNode }

export function DialogBody({ title, description, className, children }: DialogBodyProps) {
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
          {...(description ? {} : { 'aria-describedby': undefined })}
          className={cn(
            'fixed top-[12vh] left-1/2 z-50 max-h-[80vh] w-[calc(100vw-2rem)] max-w-md -translate-x-1/2 overflow-y-auto rounded-xl bg-surface p-5 shadow-pop outline-none',
            className,
          )}
        >
          <Radix.Title className="pr-8 font-semibold text-lg tracking-tight">{title}</Radix.Title>
          {description && <Radix.Description className="mt-1 text-muted-foreground">{description}</Radix.Description>}
          <div className="mt-4">{children}</div>
          <Radix.Close asChild>
            <Button variant="ghost" size="icon-sm" aria-label="Close" className="absolute top-4 right-4">
              <X aria-hidden />
            </Button>
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
