'use client'

import { lateBody } from './late-body'
import { Overlay, OverlayTrigger, type OverlayTriggerProps } from './overlay'

export const Popover = Overlay

export function PopoverTrigger(props: OverlayTriggerProps) {
  return <OverlayTrigger popup="dialog" {...props} />
}

export const PopoverContent = lateBody(() => import('./popover-body').then(({ PopoverBody }) => PopoverBody))
