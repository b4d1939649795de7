'use client'

import { useTheme } from 'next-themes'
import { Toaster as Sonner } from 'sonner'

/** Short confirmations at the corner: `toast.success('Saved')` from sonner. */
export function Toaster() {
  const { resolvedTheme } = useTheme()
  return (
    <Sonner
      theme={resolvedTheme === 'dark' ? 'dark' : 'light'}
      position="bottom-right"
      toastOptions={{ className: '!rounded-lg !border-border !bg-surface !text-foreground !text-sm !font-sans !shadow-pop' }}
    />
  )
}
