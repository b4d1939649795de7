import { View } from '@react-pdf/renderer'
import type { ReportDocument } from '@/lib/contracts/report/document'
import { daysInWords, scopeName } from '@/lib/reports/in-words'
import { shortened } from './printable'
import { FULL_WIDTH, INK, type Sheet } from './sheet'
import { Words } from './words'

type Props = { sheet: Sheet; document: ReportDocument }

/** What the report is of. */
export function Title({ sheet, document }: Props) {
  const { workspace, scope } = document
  const of = shortened([shortened(scopeName(document), 80), ...scope.inWords].join(' · '), 400)
  return (
    <View>
      <Words sheet={sheet} width={FULL_WIDTH} size={8} colour={INK.muted}>
        {document.kind === 'month' ? 'Monthly report on coding-agent sessions' : 'Weekly report on coding-agent sessions'}
      </Words>
      <Words sheet={sheet} width={FULL_WIDTH} size={24} weight={600} lineHeight={1.2}>
        {document.periodName}
      </Words>
      <Words sheet={sheet} width={FULL_WIDTH} size={10.5} weight={500} marginTop={2}>
        {shortened(workspace.name, 90)}
      </Words>
      <Words sheet={sheet} width={FULL_WIDTH} size={8.5} colour={INK.muted} marginTop={1}>
        {`${of} · ${daysInWords(document)}, ${workspace.timeZone}`}
      </Words>
      {warningsOf(document).map((warning) => (
        <Words key={warning} sheet={sheet} width={FULL_WIDTH} size={8.5} weight={500} marginTop={3}>
          {warning}
        </Words>
      ))}
    </View>
  )
}

function warningsOf({ isComplete, workspace, kind }: ReportDocument): string[] {
  return [
    ...(workspace.isDemo ? ['Demo data: the team and its sessions are invented.'] : []),
    ...(isComplete ? [] : [`The ${kind} is not over: these are the numbers so far.`]),
  ]
}

/** The one thing to know, and what it rests on. */
export function Headline({ sheet, document: { headline } }: Props) {
  const inner = FULL_WIDTH - 14
  return (
    <View style={{ borderLeftWidth: 2, borderLeftColor: INK.text, borderLeftStyle: 'solid', paddingLeft: 12, marginTop: 12 }}>
      <Words sheet={sheet} width={inner} size={13} weight={600} lineHeight={1.25}>
        {shortened(headline.title, 220)}
      </Words>
      {headline.sentences.slice(0, MOST_SENTENCES).map((sentence, place) => (
        <Words key={place} sheet={sheet} width={inner} size={9} marginTop={2.5}>
          {shortened(sentence, 360)}
        </Words>
      ))}
    </View>
  )
}

const MOST_SENTENCES = 5
