'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { marksOf } from '@/components/transcript/marks'
import { ShortcutsDialog } from '@/components/transcript/shortcuts-dialog'
import { Transcript } from '@/components/transcript/transcript'
import { useKeptChoice } from '@/components/transcript/use-kept-choice'
import { usePlace } from '@/components/transcript/use-place'
import { useShortcuts } from '@/components/transcript/use-shortcuts'
import type { SessionWithTranscript } from '@/lib/contracts/sessions'
import { CopiedNotice } from './copied-notice'
import { firstTurn } from './episode-card'
import { EpisodePanel } from './episode-panel'
import { stepFrom } from './step-from'
import { useCopied } from './use-copied'

/** The transcript with its episodes beside it. Both follow the address. */
export function SessionReader({ detail }: { detail: SessionWithTranscript }) {
  const { transcript, findings, session } = detail
  const [place, go] = usePlace()
  const [hasShortcuts, setHasShortcuts] = useKeptChoice('pushback-shortcuts', true)
  const [isHelpOpen, setIsHelpOpen] = useState(false)
  const panel = useRef<HTMLDivElement>(null)
  const [hidden, toggleCopied] = useCopied(detail, place.turn)
  const marks = useMemo(() => marksOf(findings), [findings])
  const step = (by: 1 | -1) => {
    const next = stepFrom(findings, place, by)
    if (next) go({ turn: firstTurn(next.candidate), episode: next.position })
  }
  useShortcuts({ n: () => step(1), p: () => step(-1), '?': () => setIsHelpOpen(true) }, hasShortcuts)
  useEffect(() => {
    panel.current?.querySelector(`#episode-${place.episode}`)?.scrollIntoView({ block: 'nearest' })
  }, [place.episode])

  return (
    <div className="flex flex-col gap-6 lg:grid lg:grid-cols-[minmax(0,1fr)_21rem] xl:grid-cols-[minmax(0,1fr)_24rem]">
      <aside aria-label="Episodes" className="min-w-0 lg:order-2">
        <div ref={panel} className="lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto lg:p-1">
          <EpisodePanel detail={detail} place={place} onGo={go} onStep={step}>
            <ShortcutsDialog open={isHelpOpen} onOpenChange={setIsHelpOpen} isOn={hasShortcuts} onTurn={setHasShortcuts} />
          </EpisodePanel>
        </div>
      </aside>
      <section aria-label="Transcript" className="min-w-0">
        <CopiedNotice detail={detail} isShown={hidden === 0} onToggle={toggleCopied} />
        <Transcript
          turns={transcript.turns}
          copied={session.copiedTurns}
          hidden={hidden}
          marks={marks}
          place={place}
          onGo={go}
          hasShortcuts={hasShortcuts}
        />
      </section>
    </div>
  )
}
