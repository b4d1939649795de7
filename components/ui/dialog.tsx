'use client'

import { Slot } from 'radix-ui'
import type { ReactElement } from 'react'
import { lateBody } from './late-body'
import { Overlay, OverlayTrigger, type OverlayTriggerProps, useOverlay } from './overlay'

export const Dialog = Overlay

export function DialogTrigger(props: OverlayTriggerProps) {
  return <OverlayTrigger popup="dialog" {...props} />
}

/** Makes its one child a way out. */
export function DialogClose({ children }: { children: ReactElement }) {
  const { setOpen } = useOverlay()
  return <Slot.Root onClick={() => setOpen(false)}>{children}</Slot.Root>
}

export const DialogContent = lateBody(() => import('./dialog-body').then(({ DialogBody }) => DialogBody))
