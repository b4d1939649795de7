'use client'

import NextLink from 'next/link'
import { type ComponentProps, useState } from 'react'

/** A link that fetches its page ahead once somebody points at it or reaches it by keyboard: a page has dozens, and all of them would compete with what it shows itself. */
export function Link({ prefetch = null, onPointerEnter, onFocus, ...props }: ComponentProps<typeof NextLink>) {
  const [isNear, setIsNear] = useState(false)
  return (
    <NextLink
      {...props}
      prefetch={isNear ? prefetch : false}
      onPointerEnter={(event) => {
        setIsNear(true)
        onPointerEnter?.(event)
      }}
      onFocus={(event) => {
        setIsNear(true)
        onFocus?.(event)
      }}
    />
  )
}
