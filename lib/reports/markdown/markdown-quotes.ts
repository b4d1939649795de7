import type { BlockOf } from '@/lib/contracts/report/blocks'
import { dayInWords } from '../in-words'
import { escapeMarkdown } from './escape-markdown'
import { markdownLink } from './markdown-link'

type Episode = BlockOf<'quotes'>['episodes'][number]

export function markdownQuotes({ episodes }: BlockOf<'quotes'>, baseUrl: string | null): string[] {
  return episodes.flatMap((episode) => [
    `**${markdownLink(episode.title, episode.link, baseUrl)}**`,
    aboutEpisode(episode),
    ...episode.quotes.map(
      ({ speaker, turn, text }) => `> ${speaker === 'developer' ? 'Developer' : 'Agent'}, turn ${turn}: “${escapeMarkdown(text)}”`,
    ),
  ])
}

function aboutEpisode({ symptoms, severity, repository, agent, day }: Episode): string {
  const labels = [...symptoms, ...(severity ? [severity] : [])].map(({ code, name }) => `${code} ${name}`)
  return escapeMarkdown([labels.join(', '), repository, agent, dayInWords(day)].join(' · '))
}
