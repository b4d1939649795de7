'use client'

import { Check, Copy, type LucideIcon } from 'lucide-react'
import { useState } from 'react'
import { Button } from './button'

type CopyButtonProps = { text: string | (() => string); label?: string; showLabel?: boolean; icon?: LucideIcon; className?: string }

export function CopyButton({ text, label = 'Copy', showLabel = false, icon: Icon = Copy, className }: CopyButtonProps) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await copyText(typeof text === 'string' ? text : text())
    setCopied(true)
    setTimeout(() => setCopied(false), 1600)
  }
  return (
    <Button
      variant={showLabel ? 'secondary' : 'ghost'}
      size={showLabel ? 'sm' : 'icon-sm'}
      className={className}
      aria-label={showLabel ? undefined : label}
      onClick={copy}
    >
      {copied ? <Check aria-hidden className="text-success" /> : <Icon aria-hidden />}
      {showLabel && (copied ? 'Copied' : label)}
      <span aria-live="polite" className="sr-only">
        {copied && !showLabel ? 'Copied' : ''}
      </span>
    </Button>
  )
}

/** The clipboard interface exists only on https and localhost; self-hosted apps are often reached by plain http. */
async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const area = document.createElement('textarea')
  area.value = text
  area.style.cssText = 'position:fixed;opacity:0'
  const host = document.querySelector('[role=dialog]') ?? document.body // a dialog keeps the focus inside itself
  host.append(area)
  area.select()
  document.execCommand('copy')
  area.remove()
}
