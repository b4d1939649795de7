import type { BlockOf } from '@/lib/contracts/report/blocks'
import { dayInWords } from '../in-words'
import { Linked } from './linked'

type Episode = BlockOf<'quotes'>['episodes'][number]
type QuotesProps = { episodes: readonly Episode[]; baseUrl: string | null }

export function Quotes({ episodes, baseUrl }: QuotesProps) {
  return (
    <ol className="report-episodes">
      {episodes.map((episode) => (
        <li key={episode.episode}>
          <p className="report-strong">
            <Linked baseUrl={baseUrl} link={episode.link}>
              {episode.title}
            </Linked>
          </p>
          <p className="report-small">{aboutEpisode(episode)}</p>
          {episode.quotes.map(({ speaker, turn, text }, place) => (
            <figure key={place} className="report-quote">
              <figcaption className="report-small">
                {speaker === 'developer' ? 'Developer' : 'Agent'}, turn {turn}
              </figcaption>
              <blockquote>{text}</blockquote>
            </figure>
          ))}
        </li>
      ))}
    </ol>
  )
}

function aboutEpisode({ symptoms, severity, repository, agent, day }: Episode): string {
  const labels = [...symptoms, ...(severity ? [severity] : [])].map(({ code, name }) => `${code} ${name}`)
  return [labels.join(', '), repository, agent, dayInWords(day)].join(' · ')
}
