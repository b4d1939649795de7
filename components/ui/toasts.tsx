'use client'

import { useTheme } from 'next-themes'
import { useEffect } from 'react'
import { Toaster, toast } from 'sonner'
import { showToasts } from './toast'

/** Draws what `toast` tells. */
export function Toasts() {
  const { resolvedTheme } = useTheme()
  useEffect(() => showToasts(({ kind, message, action }) => toast[kind](message, { action })), [])
  return (
    <Toaster
      theme={resolvedTheme === 'dark' ? 'dark' : 'light'}
      position="bottom-right"
      toastOptions={{ className: '!rounded-lg !border-border !bg-surface !text-foreground !text-sm !font-sans !shadow-pop' }}
    />
  )
}
