'use client'

import { type ComponentProps, useImperativeHandle, useLayoutEffect } from 'react'
import { useOverlay } from './overlay'

/** Draws nothing. To Radix, which wants a trigger of its own, it is the one in the page: things open beside that, and the focus returns to it. */
export function StandIn({ ref, 'aria-describedby': description }: ComponentProps<'button'>) {
  const { trigger } = useOverlay()
  useImperativeHandle<HTMLButtonElement | null, HTMLButtonElement | null>(ref, () => trigger.current)
  useLayoutEffect(() => {
    const element = trigger.current
    if (!description || !element) return
    element.setAttribute('aria-describedby', description)
    return () => element.removeAttribute('aria-describedby')
  }, [description, trigger])
  return null
}
