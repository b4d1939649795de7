'use client'

import { usePathname } from 'next/navigation'
import { unstable_createAdapterProvider as createAdapterProvider } from 'nuqs/adapters/custom'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { type ReactNode, Suspense } from 'react'
import { addressParams, changeAddress, useAddressParams, useDrawnAddress } from './address'

/** How many times the router writes the address for one change; browsers limit how often that may be. */
const WRITES_PER_CHANGE = 3

const AddressAdapter = createAdapterProvider(() => ({
  searchParams: useAddressParams(),
  pathname: usePathname(),
  getSearchParamsSnapshot: addressParams,
  updateUrl: (params, { history, scroll }) => {
    changeAddress(params, { history })
    if (scroll) window.scrollTo(0, 0)
  },
  rateLimitFactor: WRITES_PER_CHANGE,
  autoResetQueueOnUpdate: false,
}))

/** Options that live in the address. The outer adapter drops what is still to be written when another page opens; ours writes beside filters, so that neither undoes the other. */
export function AddressProvider({ children }: { children: ReactNode }) {
  return (
    <NuqsAdapter>
      <Suspense>
        <DrawnAddress />
      </Suspense>
      <AddressAdapter>{children}</AddressAdapter>
    </NuqsAdapter>
  )
}

function DrawnAddress() {
  useDrawnAddress()
  return null
}
