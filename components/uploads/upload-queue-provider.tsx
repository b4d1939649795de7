'use client'

import { useQueryClient } from '@tanstack/react-query'
import { usePathname, useRouter } from 'next/navigation'
import { createContext, type ReactNode, useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { toast } from '@/components/ui/toast'
import type { sendFile } from '@/lib/client/send-file'
import { type QueuedFile, type UploadQueue, uploadQueue } from '@/lib/client/upload-queue'
import { countOf } from './count-of'
import { countQueue, type QueueCounts } from './queue-rows'

const QueueContext = createContext<UploadQueue | null>(null)
const NO_FILES: readonly QueuedFile[] = []

/** One queue for all pages, so that an upload goes on while the viewer reads another page. */
export function UploadQueueProvider({ children }: { children: ReactNode }) {
  const [queue] = useState(() => uploadQueue(sendLate))
  const files = useSyncExternalStore(queue.subscribe, queue.files, () => NO_FILES)
  const busy = files.some(isUnderWay)
  useWarningBeforeLeaving(busy)
  useNewsOnceDone(files, busy)
  return <QueueContext value={queue}>{children}</QueueContext>
}

/** Few visits send a file; those that do load what it takes then. */
const sendLate: typeof sendFile = async (...sending) => (await import('@/lib/client/send-file')).sendFile(...sending)

/** The queue to add to, without a new drawing whenever it moves on. */
export function useUploadQueue(): UploadQueue {
  const queue = useContext(QueueContext)
  if (!queue) throw new Error('useUploadQueue stands outside the app layout')
  return queue
}

export function useQueuedFiles(): { files: readonly QueuedFile[]; busy: boolean } {
  const queue = useUploadQueue()
  const files = useSyncExternalStore(queue.subscribe, queue.files, () => NO_FILES)
  return { files, busy: files.some(isUnderWay) }
}

const isUnderWay = ({ state }: QueuedFile) => state === 'waiting' || state === 'packing' || state === 'sending'

function useWarningBeforeLeaving(busy: boolean) {
  useEffect(() => {
    if (!busy) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [busy])
}

/** Every page may show what has just arrived; a viewer who reads another page is told that it has. */
function useNewsOnceDone(files: readonly QueuedFile[], busy: boolean) {
  const queryClient = useQueryClient()
  const router = useRouter()
  const pathname = usePathname()
  const wasBusy = useRef(false)
  useEffect(() => {
    const ended = wasBusy.current && !busy
    wasBusy.current = busy
    if (!ended) return
    void queryClient.invalidateQueries()
    router.refresh()
    if (pathname !== '/uploads') toast.message(newsOf(countQueue(files)), { label: 'Details', onClick: () => router.push('/uploads') })
  }, [files, busy, pathname, queryClient, router])
}

function newsOf({ files, sessions, failed }: QueueCounts): string {
  const news = `${countOf(files, 'file')} uploaded, ${countOf(sessions, 'new session')}`
  return failed > 0 ? `${news}, ${failed.toLocaleString('en')} failed` : news
}
