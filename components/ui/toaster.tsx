'use client'

import dynamic from 'next/dynamic'

const Nothing = () => null

/** Where toasts are shown. Nobody waits for it: it comes after the page, which goes on without it if it cannot be loaded. */
export const Toaster = dynamic(() => import('./toasts').then(({ Toasts }) => Toasts).catch(() => Nothing), { ssr: false })
