import type { Metadata } from 'next'
import { SessionView } from '@/components/sessions/session-view'

export const metadata: Metadata = { title: 'Session' }

export default async function SessionPage({ params }: { params: Promise<{ id: string }> }) {
  return <SessionView id={(await params).id} />
}
