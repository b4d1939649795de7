'use client'

import { lateBody } from './late-body'
import { Overlay, OverlayTrigger, type OverlayTriggerProps } from './overlay'

export const Sheet = Overlay

export function SheetTrigger(props: OverlayTriggerProps) {
  return <OverlayTrigger popup="dialog" {...props} />
}

export const SheetContent = lateBody(() => import('./sheet-body').then(({ SheetBody }) => SheetBody))
