'use client'

import { Slot } from 'radix-ui'
import { type ComponentProps, createContext, type KeyboardEvent, type ReactNode, type RefObject, use, useId, useRef, useState } from 'react'

type OverlayState = {
  isOpen: boolean
  setOpen: (open: boolean) => void
  /** Whether the code of what opens is to be there. */
  isWanted: boolean
  approach: () => void
  trigger: RefObject<HTMLButtonElement | null>
  triggerId: string
  contentId: string
}

const OverlayContext = createContext<OverlayState | null>(null)

export function useOverlay(): OverlayState {
  const overlay = use(OverlayContext)
  if (!overlay) throw new TypeError('Parts of an overlay stand inside one.')
  return overlay
}

export type OverlayProps = { open?: boolean; onOpenChange?: (open: boolean) => void; children: ReactNode }

/**
 * What opens over the page: a menu, a dialog, a tip. The trigger is part of the page; what it opens is loaded when somebody comes
 * near, and opens once it is there if it was asked for before.
 */
export function Overlay({ open, onOpenChange, children }: OverlayProps) {
  const [isOpenByItself, setOpenByItself] = useState(false)
  const [isNear, setNear] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  const id = useId()
  const isOpen = open ?? isOpenByItself
  const overlay = {
    ...{ isOpen, isWanted: isNear || isOpen, trigger, triggerId: `${id}-trigger`, contentId: `${id}-content` },
    setOpen: (next: boolean) => {
      setOpenByItself(next)
      onOpenChange?.(next)
    },
    approach: () => setNear(true),
  }
  return <OverlayContext value={overlay}>{children}</OverlayContext>
}

export type OverlayTriggerProps = Omit<ComponentProps<'button'>, 'onClick' | 'ref'> & { asChild?: boolean }

/** The button that opens it, announced as what Radix would make of it. */
export function OverlayTrigger({ asChild = false, popup, ...props }: OverlayTriggerProps & { popup: 'dialog' | 'menu' }) {
  const { isOpen, setOpen, approach, trigger, triggerId, contentId } = useOverlay()
  const onKeyDown = (event: KeyboardEvent) => {
    if (popup !== 'menu' || event.key !== 'ArrowDown') return
    event.preventDefault()
    setOpen(true)
  }
  const given = {
    ...(popup === 'menu' ? { id: triggerId } : {}),
    ...{ 'aria-haspopup': popup, 'aria-expanded': isOpen, 'aria-controls': isOpen ? contentId : undefined },
    ...{ 'data-state': isOpen ? 'open' : 'closed', ...props, ref: trigger },
    ...{ onPointerEnter: approach, onFocus: approach, onClick: () => setOpen(!isOpen), onKeyDown },
  }
  return asChild ? <Slot.Root {...given} /> : <button type="button" {...given} />
}
