'use client'

import { lateBody } from './late-body'
import { Overlay, OverlayTrigger, type OverlayTriggerProps } from './overlay'

export const Menu = Overlay

export function MenuTrigger(props: OverlayTriggerProps) {
  return <OverlayTrigger popup="menu" {...props} />
}

/** Its children are made from the parts of a menu, which come with it. */
export const MenuContent = lateBody(() => import('./menu-body').then(({ MenuBody }) => MenuBody))
