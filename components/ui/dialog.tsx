'use client'

import dynamic from 'next/dynamic'
import { Slot } from 'radix-ui'
import type { ReactElement } from 'react'
import type { DialogBodyProps } from './dialog-body'
import { Overlay, OverlayTrigger, type OverlayTriggerProps, useOverlay } from './overlay'

export const Dialog = Overlay

const Body = dynamic(() => import('./dialog-body').then(({ DialogBody }) => DialogBody), { ssr: false })

export function DialogTrigger(props: OverlayTriggerProps) {
  return <OverlayTrigger popup="dialog" {...props} />
}

/** Makes its one child a way out. */
export function DialogClose({ children }: { children: ReactElement }) {
  const { setOpen } = useOverlay()
  return <Slot.Root onClick={() => setOpen(false)}>{children}</Slot.Root>
}

export function DialogContent(props: DialogBodyProps) {
  const { isWanted } = useOverlay()
  return isWanted && <Body {...props} />
}
