'use client'

import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import type { ConfirmBodyProps } from './confirm-body'
import { Overlay, OverlayTrigger, useOverlay } from './overlay'

const Body = dynamic(() => import('./confirm-body').then(({ ConfirmBody }) => ConfirmBody), { ssr: false })

/** Asks before something that cannot be undone. */
export function ConfirmDialog({ trigger, ...question }: ConfirmBodyProps & { trigger: ReactNode }) {
  return (
    <Overlay>
      <OverlayTrigger popup="dialog" asChild>
        {trigger}
      </OverlayTrigger>
      <Question {...question} />
    </Overlay>
  )
}

function Question(question: ConfirmBodyProps) {
  const { isWanted } = useOverlay()
  return isWanted && <Body {...question} />
}
