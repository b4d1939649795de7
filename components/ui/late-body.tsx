'use client'

import { type ComponentType, useEffect, useEffectEvent, useState } from 'react'
import { useOverlay } from './overlay'
import { toast } from './toast'

const NOT_LOADED = 'This could not be loaded. Check the connection, or load the page again.'

/** What an overlay shows, loaded once it is wanted. If that fails, whoever pressed is told, and the next press tries again. */
export function lateBody<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null

  // biome-ignore lint/correctness/noComponentHookFactories: modules call this once, no component does
  function LateBody(props: Props) {
    const { isOpen, setOpen } = useOverlay()
    const [Body, setBody] = useState(() => loaded)
    const tell = useEffectEvent(() => {
      if (!isOpen) return
      setOpen(false)
      toast.error(NOT_LOADED)
    })

    // biome-ignore lint/correctness/useExhaustiveDependencies: a press tries again
    useEffect(() => {
      if (Body) return
      let isGone = false
      load().then(
        (body) => {
          loaded = body
          if (!isGone) setBody(() => body)
        },
        () => isGone || tell(),
      )
      return () => {
        isGone = true
      }
    }, [Body, isOpen])
    return Body && <Body {...props} />
  }

  // biome-ignore lint/correctness/noComponentHookFactories: modules call this once, no component does
  return function Body(props: Props) {
    const { isWanted } = useOverlay()
    return isWanted && <LateBody {...props} />
  }
}
