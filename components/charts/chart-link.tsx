'use client'

import { Link2 } from 'lucide-react'
import { useEffect } from 'react'
import { CopyButton } from '@/components/ui/copy-button'

/** Copies the address that draws a chart again: its filters and choices stand in it, and `id` says which chart of the page. */
export function ChartLink({ title, id }: { title: string; id: string }) {
  // The card is drawn when its answer is there, after the browser looked for what the address names.
  useEffect(() => {
    if (window.location.hash === `#${id}`) document.getElementById(id)?.scrollIntoView()
  }, [id])
  return (
    <span id={id} title="Copy a link to this chart" className="scroll-mt-20">
      <CopyButton icon={Link2} label={`Copy a link to ${title}`} text={() => new URL(`#${id}`, window.location.href).href} />
    </span>
  )
}
