import { View } from '@react-pdf/renderer'
import type { BlockOf } from '@/lib/contracts/report/blocks'
import { hrefOf } from '@/lib/reports/href-of'
import { dayInWords } from '@/lib/reports/in-words'
import { shortened } from './printable'
import { GAP, INK, type Sheet } from './sheet'
import { Words } from './words'

type Props = { sheet: Sheet; block: BlockOf<'quotes'>; width: number }
type Episode = BlockOf<'quotes'>['episodes'][number]

/** Two cards side by side, which are never parted. */
export function Quotes({ sheet, block: { episodes }, width }: Props) {
  const half = (width - GAP) / 2
  const rows = episodes.flatMap((_, place) => (place % 2 === 0 ? [episodes.slice(place, place + 2)] : []))
  return (
    <View style={{ rowGap: 7, marginTop: 5 }}>
      {rows.map((row) => (
        <View key={row[0]?.episode} wrap={false} style={{ flexDirection: 'row', columnGap: GAP }}>
          {row.map((episode) => (
            <EpisodeCard key={episode.episode} sheet={sheet} episode={episode} width={half} />
          ))}
        </View>
      ))}
    </View>
  )
}

function EpisodeCard({ sheet, episode, width }: { sheet: Sheet; episode: Episode; width: number }) {
  const inner = width - 11
  const labels = [...episode.symptoms, ...(episode.severity ? [episode.severity] : [])].map(({ code, name }) =>
    shortened(`${code} ${name}`, 60),
  )
  const where = [shortened(episode.repository, 80), shortened(episode.agent, 40), dayInWords(episode.day).replaceAll(' ', '\u00a0')].join(
    ' · ',
  )
  return (
    <View style={{ width, borderLeftWidth: 1.5, borderLeftColor: INK.rule, borderLeftStyle: 'solid', paddingLeft: 9 }}>
      <Words sheet={sheet} width={inner} size={8.5} weight={600} address={hrefOf(sheet.baseUrl, episode.link)}>
        {shortened(episode.title, 140)}
      </Words>
      <Words sheet={sheet} width={inner} size={7.5} colour={INK.muted}>
        {`${labels.join(', ')} · ${where}`}
      </Words>
      {episode.quotes.slice(0, sheet.density.quotes).map((quote, place) => (
        <Quote key={place} sheet={sheet} quote={quote} width={inner} />
      ))}
    </View>
  )
}

function Quote({ sheet, quote: { speaker, turn, text }, width }: { sheet: Sheet; quote: Episode['quotes'][number]; width: number }) {
  const said = shortened(text.replace(/\s+/g, ' ').trim(), sheet.density.quoteLength)
  return (
    <View style={{ flexDirection: 'row', marginTop: 2 }}>
      <View style={{ width: SPEAKER }}>
        <Words sheet={sheet} width={SPEAKER} size={7.5} weight={500} colour={INK.muted}>
          {`${speaker === 'developer' ? 'Developer' : 'Agent'}, ${turn}`}
        </Words>
      </View>
      <View style={{ width: width - SPEAKER }}>
        <Words sheet={sheet} width={width - SPEAKER} size={8} lineHeight={1.3}>
          {`“${said}”`}
        </Words>
      </View>
    </View>
  )
}

/** Room for "Developer, 1204". */
const SPEAKER = 62
