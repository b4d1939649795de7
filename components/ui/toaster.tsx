'use client'

import dynamic from 'next/dynamic'

/** Where toasts are shown. Nobody waits for it: it comes after the page. */
export const Toaster = dynamic(() => import('./toasts').then(({ Toasts }) => Toasts), { ssr: false })
