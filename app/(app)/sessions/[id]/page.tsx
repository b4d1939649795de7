import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { SessionView } from '@/components/sessions/session-view'

export const metadata: Metadata = { title: 'Session' }

export default async function SessionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  if (!z.uuid().safeParse(id).success) notFound()
  return <SessionView id={id} />
}
