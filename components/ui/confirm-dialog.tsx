'use client'

import type { ReactNode } from 'react'
import type { ConfirmBodyProps } from './confirm-body'
import { lateBody } from './late-body'
import { Overlay, OverlayTrigger } from './overlay'

const Question = lateBody(() => import('./confirm-body').then(({ ConfirmBody }) => ConfirmBody))

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
