'use client'

import { useEffect, useRef, useState } from 'react'
import type { StoredFinding } from '@/lib/contracts/sessions'
import type { Turn } from '@/lib/domain/transcript'

export type TurnInView = { current: number | null; goTo: (turn: number) => void; onScrollTo: (scroll: (turn: number) => void) => void }

const turnInAddress = () => Number(/^#turn-(\d+)$/.exec(window.location.hash)?.[1] ?? Number.NaN)

/** The turn that the address names. j and k walk the turns, n and p the episodes. */
export function useTurnInView(turns: Turn[], findings: StoredFinding[]): TurnInView {
  const [current, setCurrent] = useState<number | null>(null)
  const scroll = useRef<(turn: number) => void>(() => {})
  const goTo = useRef((turn: number) => {
    window.history.replaceState(null, '', `#turn-${turn}`)
    setCurrent(turn)
    scroll.current(turn)
  })

  useEffect(() => {
    const follow = () => {
      const turn = turnInAddress()
      if (!turns.some(({ number }) => number === turn)) return
      setCurrent(turn)
      scroll.current(turn)
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [turns])

  useEffect(() => {
    const stops = [
      ...new Set(findings.filter(({ labels }) => labels).map(({ candidate }) => candidate.pushbackTurns[0] ?? candidate.triggerTurn ?? 1)),
    ].sort((a, b) => a - b)
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const next = target(event.key, current ?? 0, turns.length, stops)
      if (next === null) return
      event.preventDefault()
      goTo.current(next)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [current, turns.length, findings])

  return {
    current,
    goTo: goTo.current,
    onScrollTo: (perform) => {
      scroll.current = perform
    },
  }
}

function target(key: string, current: number, last: number, stops: number[]): number | null {
  switch (key) {
    case 'j':
      return current < last ? current + 1 : null
    case 'k':
      return current > 1 ? current - 1 : null
    case 'n':
      return stops.find((turn) => turn > current) ?? null
    case 'p':
      return stops.findLast((turn) => turn < current) ?? null
    default:
      return null
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
}
