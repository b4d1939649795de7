'use client'

import dynamic from 'next/dynamic'
import { Overlay, OverlayTrigger, type OverlayTriggerProps, useOverlay } from './overlay'
import type { SheetBodyProps } from './sheet-body'

export const Sheet = Overlay

const Body = dynamic(() => import('./sheet-body').then(({ SheetBody }) => SheetBody), { ssr: false })

export function SheetTrigger(props: OverlayTriggerProps) {
  return <OverlayTrigger popup="dialog" {...props} />
}

export function SheetContent(props: SheetBodyProps) {
  const { isWanted } = useOverlay()
  return isWanted && <Body {...props} />
}
