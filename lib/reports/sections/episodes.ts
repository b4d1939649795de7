import type { ReportBlock } from '@/lib/contracts/report/blocks'
import { SEVERITIES, SYMPTOMS } from '@/lib/domain/taxonomy'
import { chosenEpisodes } from '../chosen-episodes'
import { oneLine } from '../one-line'
import type { ExampleEpisode, ReportData, Section } from '../report-data'
import { episodesPath } from '../report-links'

type Quoted = Extract<ReportBlock, { kind: 'quotes' }>['episodes'][number]

const LONGEST_TITLE = 120
const LONGEST_QUOTE = 200

export const episodesSection: Section = {
  ...{ id: 'episodes', title: 'Episodes as examples', inWeek: false },
  compose: (data) => (data.month ? [examplesBlock(data, data.month.episodes)] : []),
}

function examplesBlock({ now, mayQuote }: ReportData, candidates: readonly ExampleEpisode[]): ReportBlock {
  const link = episodesPath(now.filters, {})
  const episodes = mayQuote ? chosenEpisodes(candidates) : []
  if (episodes.length === 0)
    return {
      ...{ kind: 'text', id: 'examples', title: 'Episodes as examples', notes: [], link, table: null },
      paragraphs: [mayQuote ? `No episode of ${now.name} with a quote is sure enough to stand as an example.` : WITHHELD],
    }
  return {
    ...{ kind: 'quotes', id: 'examples', title: 'Episodes as examples', link, table: null },
    notes: [
      'Chosen by a rule and not by hand: the gravest and surest first, of different symptoms and repositories where there are. They show what an episode is, not what is usual. Secrets and addresses are masked.',
    ],
    episodes: episodes.map(quoted),
  }
}

const WITHHELD = 'Reports of this workspace may not quote its sessions, so none is shown. An owner can allow it in the settings.'

function quoted(episode: ExampleEpisode): Quoted {
  const { id, sessionId, name, symptoms, severity, repository, agent, day, quotes, pushbackTurns, triggerTurn } = episode
  const turn = pushbackTurns[0] ?? triggerTurn ?? 1
  return {
    episode: id,
    title: oneLine(name, LONGEST_TITLE),
    symptoms: symptoms.map((code) => ({ code, name: SYMPTOMS[code].name })),
    severity: severity && { code: severity, name: SEVERITIES[severity].name },
    ...{ repository, agent, day },
    quotes: quotes.map((quote) => ({
      speaker: speakerOf(quote.turn, episode),
      turn: quote.turn,
      text: oneLine(quote.text, LONGEST_QUOTE),
    })),
    link: `/sessions/${sessionId}#turn-${turn}`,
  }
}

/** Turns of the two alternate, and it is a developer's turn that pushes back. */
function speakerOf(turn: number, { pushbackTurns: [pushback], triggerTurn }: ExampleEpisode): 'developer' | 'agent' {
  const developer = pushback ?? (triggerTurn ?? 0) + 1
  return Math.abs(turn - developer) % 2 === 0 ? 'developer' : 'agent'
}
