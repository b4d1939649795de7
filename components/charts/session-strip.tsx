'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import type { SessionStrip as Model } from '@/lib/charts/chart-model'
import { SessionMark } from './session-mark'
import { StripLegend } from './strip-legend'
import { monthsText } from './strip-months'

type SessionStripProps = { strip: Model; colourOf: (code: string) => string; hrefOf: (id: string) => string }

const HINT = 'Point at a mark, or tab to the strip and use the arrow keys; Enter opens the session.'

/** A mark for each session in the order of time. One of them takes the focus, and the arrow keys go on from it. */
export function SessionStrip({ strip, colourOf, hrefOf }: SessionStripProps) {
  const list = useRef<HTMLOListElement>(null)
  const marks = strip.months.flatMap((month) => month.marks)
  const [looked, setLooked] = useState<string | null>(null)
  const stop = marks.find(({ id }) => id === looked) ?? marks.at(-1)

  const move = (event: KeyboardEvent) => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])]
    const to = placeAfter(
      event.key,
      links.findIndex((link) => link.matches(':focus')),
      links.length,
    )
    if (to === null) return
    event.preventDefault()
    links[to]?.focus()
  }

  return (
    <div>
      <ol ref={list} aria-label={strip.title} onKeyDown={move} className="grid gap-1">
        {strip.months.map(({ from, to, marks: ofMonth }) => (
          <li key={from} className="grid gap-x-3 sm:grid-cols-[7.5rem_minmax(0,1fr)]">
            <span className="text-muted-foreground text-xs tabular-nums sm:pt-1">{monthsText(from, to)}</span>
            {ofMonth.length === 0 ? (
              <span className="text-muted-foreground text-xs sm:pt-1">no session</span>
            ) : (
              <ul className="flex flex-wrap">
                {ofMonth.map((mark) => (
                  <li key={mark.id}>
                    <SessionMark mark={mark} href={hrefOf(mark.id)} colourOf={colourOf} isStop={mark.id === stop?.id} onLook={setLooked} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      <p className="mt-3 min-h-9 text-pretty text-muted-foreground text-xs">{marks.find(({ id }) => id === looked)?.name ?? HINT}</p>
      <StripLegend strip={strip} colourOf={colourOf} />
    </div>
  )
}

function placeAfter(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, length - 1)
    case 'ArrowLeft':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return length - 1
    default:
      return null
  }
}
