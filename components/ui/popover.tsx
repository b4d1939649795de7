'use client'

import dynamic from 'next/dynamic'
import { Overlay, OverlayTrigger, type OverlayTriggerProps, useOverlay } from './overlay'
import type { PopoverBodyProps } from './popover-body'

export const Popover = Overlay

const Body = dynamic(() => import('./popover-body').then(({ PopoverBody }) => PopoverBody), { ssr: false })

export function PopoverTrigger(props: OverlayTriggerProps) {
  return <OverlayTrigger popup="dialog" {...props} />
}

export function PopoverContent(props: PopoverBodyProps) {
  const { isWanted } = useOverlay()
  return isWanted && <Body {...props} />
}
