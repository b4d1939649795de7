'use client'

import { useEffect, useRef } from 'react'
import { usePlace } from '@/components/transcript/use-place'
import { Alert } from '@/components/ui/alert'
import { Card } from '@/components/ui/card'
import { cn } from '@/components/ui/cn'
import type { ExplainedFinding, SessionDetail } from '@/lib/contracts/sessions'
import { EpisodeLabels } from './episode-labels'

/** A session of which only the labels are known: its episodes, and no transcript to show them in. */
export function LabelsOnly({ detail: { session, findings } }: { detail: SessionDetail }) {
  const [{ episode }] = usePlace()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.querySelector(`#episode-${episode}`)?.scrollIntoView({ block: 'nearest' })
  }, [episode])
  return (
    <div className="grid max-w-4xl gap-4">
      <Alert title="This session came as labels only">
        It was imported from a label set{session.classifier && ` (${session.classifier.id})`}, which tells what was found in the session and
        not what was said. There is no transcript to read the episodes in, and no classifier reads it.
      </Alert>
      <h2 className="font-medium text-base">
        Episodes <span className="text-muted-foreground tabular-nums">{findings.length}</span>
      </h2>
      {findings.length === 0 && <p className="text-muted-foreground text-sm">The label set names no episode in this session.</p>}
      <ol ref={list} aria-label="Episodes" className="grid gap-3">
        {findings.map((finding) => (
          <LabelledEpisode key={finding.position} finding={finding} isAsked={finding.position === episode} />
        ))}
      </ol>
    </div>
  )
}

function LabelledEpisode({ finding: { position, candidate, labels }, isAsked }: { finding: ExplainedFinding; isAsked: boolean }) {
  return (
    <li id={`episode-${position}`}>
      <Card className={cn('grid gap-3 p-4', isAsked && 'border-border-strong shadow-card')}>
        <h3 className="font-medium text-sm [overflow-wrap:anywhere]">{candidate.name}</h3>
        {candidate.description && <p className="text-muted-foreground text-xs [overflow-wrap:anywhere]">{candidate.description}</p>}
        {candidate.quotes.map(({ turn, text }) => (
          <p key={`${turn}-${text}`} className="border-l-2 border-border-strong pl-2.5 text-xs">
            <q className="[overflow-wrap:anywhere]">{text}</q>
            <span className="ml-1.5 whitespace-nowrap text-muted-foreground tabular-nums">turn {turn}</span>
          </p>
        ))}
        {labels && <EpisodeLabels labels={labels} />}
      </Card>
    </li>
  )
}
