'use client'

import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { AppError } from '@/lib/domain/app-error'

export function QueryProvider({ children }: { children: ReactNode }) {
  const [queryClient] = useState(makeQueryClient)
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}

function makeQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: leaveIfSignedOut }),
    defaultOptions: { queries: { staleTime: 30_000, retry: isWorthRetrying } },
  })
}

/** What the server refused it refuses again; a broken connection may come back. */
const isWorthRetrying = (failures: number, error: Error) => !(error instanceof AppError) && failures < 2

function leaveIfSignedOut(error: Error) {
  if (error instanceof AppError && error.code === 'not_signed_in') window.location.assign('/login')
}
