'use client'

import { Slot } from 'radix-ui'
import { type FocusEvent, type PointerEvent, type ReactNode, useEffect, useRef } from 'react'
import { lateBody } from './late-body'
import { Overlay, useOverlay } from './overlay'
import type { TooltipBodyProps } from './tooltip-body'

const Tip = lateBody(() => import('./tooltip-body').then(({ TooltipBody }) => TooltipBody))

const DELAY_MS = 300

/** The child must take a ref and be focusable, so that the tip opens from the keyboard too. */
export function Tooltip({ children, ...tip }: TooltipBodyProps & { children: ReactNode }) {
  return (
    <Overlay>
      <Tipped>{children}</Tipped>
      <Tip {...tip} />
    </Overlay>
  )
}

/** Opens under the mouse after a moment and at once for the keyboard. The tip itself sees when the mouse has left both. */
function Tipped({ children }: { children: ReactNode }) {
  const { trigger, setOpen, approach } = useOverlay()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const stop = () => clearTimeout(timer.current)
  const close = () => {
    stop()
    setOpen(false)
  }
  const onPointerEnter = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'touch') return
    approach()
    timer.current = setTimeout(() => setOpen(true), DELAY_MS)
  }
  const onFocus = ({ currentTarget }: FocusEvent) => {
    if (currentTarget.matches(':focus-visible')) setOpen(true)
  }
  return (
    <Slot.Root ref={trigger} {...{ onPointerEnter, onFocus }} onPointerLeave={stop} onPointerDown={close} onClick={close} onBlur={close}>
      {children}
    </Slot.Root>
  )
}
