import { PAPER_SOURCE } from '@/lib/domain/paper'
import { MethodSection } from './method-section'

export function WhatAnEpisodeIs() {
  return (
    <MethodSection id="episode">
      <div className="grid max-w-prose gap-3 text-pretty">
        <p>
          An episode is a breakdown between what the developer asked for or meant and what the agent did, <strong>made visible</strong> by
          the developer’s own pushback: a correction, a refusal, a complaint, a report that it does not work, a reminder of a rule, an
          interruption, an undo or a takeover. An agent that finds and mends its own material mistake counts too.
        </p>
        <p>
          Not an episode: a new wish, a normal next step, a question out of interest, approval, an error that the agent mends on the way, or
          a session that just ends. Several pushbacks about the same thing are one episode.
        </p>
        <p>
          The method and the labels are those of{' '}
          <a href={PAPER_SOURCE.url} className="underline">
            {PAPER_SOURCE.title}
          </a>{' '}
          ({PAPER_SOURCE.authors}). Agents are measured here, not people.
        </p>
      </div>
    </MethodSection>
  )
}
