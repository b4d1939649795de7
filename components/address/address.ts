'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { renderQueryString } from 'nuqs/adapters/custom'
import { startTransition, useEffect, useMemo, useSyncExternalStore } from 'react'
import { type AddressChange, AddressQueue } from './address-queue'

const queue = new AddressQueue(
  () => window.location,
  ({ search, hash, history }) => {
    const address = `${window.location.pathname}${renderQueryString(new URLSearchParams(search))}${hash}`
    startTransition(() => window.history[`${history}State`](null, '', address))
  },
)

/** The parameters of the address as they will be once all that was changed is drawn. In answer to somebody's act; a component uses `useAddressParams`. */
export function addressParams(): URLSearchParams {
  return queue.params()
}

/** Asks for other parameters, and a place within the page if one is named, without asking the server for the page again. */
export function changeAddress(
  params: URLSearchParams,
  { hash = window.location.hash, history = 'replace' }: Partial<Pick<AddressChange, 'hash' | 'history'>> = {},
): void {
  queue.change(params, hash, history)
}

/** The same parameters for drawing: a choice shows at once, before the page has followed it. */
export function useAddressParams(): URLSearchParams {
  const drawn = useSearchParams().toString()
  const asked = useSyncExternalStore(queue.subscribe, queue.latest, () => null)
  return useMemo(() => new URLSearchParams(asked ?? drawn), [asked, drawn])
}

/** Tells what has been drawn. Stands once on a page. */
export function useDrawnAddress(): void {
  const pathname = usePathname()
  const search = useSearchParams().toString()
  useEffect(() => queue.drawn({ pathname, search }), [pathname, search])
  useEffect(() => {
    const forget = () => queue.forget()
    window.addEventListener('popstate', forget)
    return () => window.removeEventListener('popstate', forget)
  }, [])
}
