'use client'

import dynamic from 'next/dynamic'
import type { MenuBodyProps } from './menu-body'
import { Overlay, OverlayTrigger, type OverlayTriggerProps, useOverlay } from './overlay'

export const Menu = Overlay

const Body = dynamic(() => import('./menu-body').then(({ MenuBody }) => MenuBody), { ssr: false })

export function MenuTrigger(props: OverlayTriggerProps) {
  return <OverlayTrigger popup="menu" {...props} />
}

/** Its children are made from the parts of a menu, which come with it. */
export function MenuContent(props: MenuBodyProps) {
  const { isWanted } = useOverlay()
  return isWanted && <Body {...props} />
}
