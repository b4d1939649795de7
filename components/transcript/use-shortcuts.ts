'use client'

import { useEffect, useRef } from 'react'

/** Single keys that act on the page. They rest while somebody types, holds another key, or has a dialog open. */
export function useShortcuts(actions: Record<string, () => void>, isOn: boolean): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    if (!isOn) return
    const onKey = (event: KeyboardEvent) => {
      const action = Object.hasOwn(latest.current, event.key) ? latest.current[event.key] : undefined
      if (!action || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [isOn])
}

function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector('[role=dialog],[role=alertdialog],[role=menu],[role=listbox]')) return true
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
}
