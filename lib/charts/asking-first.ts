import type { Behaviour } from '@/lib/contracts/analytics/behaviour'
import type { Filters } from '@/lib/domain/filters'
import { difference } from '@/lib/stats/difference'
import { proportion } from '@/lib/stats/proportion'
import { NO_PAPER_NOTE, readNotes, SESSIONS_NOTE } from './behaviour-notes'
import type { Change, IntervalList, IntervalRow } from './chart-model'
import { changeOf, figureOf } from './figure'
import { intervalTable } from './interval-table'

/** Whether intent is misread less often where the agent asked first. `change` is of those who asked against those who did not. */
export function askingFirst({ total }: Behaviour, filters: Filters): { list: IntervalList; change: Change | null } {
  const { facts, changedS2, askedFirstS2 } = total
  const asked = proportion(askedFirstS2, facts['asked-first'])
  const others = proportion(changedS2 - askedFirstS2, facts.changed - facts['asked-first'])
  const rows: IntervalRow[] = [
    {
      ...figureOf(asked, 'percent'),
      ...{ code: 'asked-first', name: 'The agent asked first', of: 'sessions', meaning: '', paper: null },
      link: { facts: ['asked-first'], symptoms: ['S2'], severities: [] },
    },
    {
      ...figureOf(others, 'percent'),
      ...{ code: 'others', name: 'It did not', of: 'sessions', meaning: '', paper: null, link: null },
    },
  ]
  return {
    list: {
      title: 'Misread developer intent where the agent asked first, % of sessions with a change',
      unit: 'percent',
      n: { count: facts.changed, of: 'sessions with a change' },
      notes: [
        'An association, no effect: agents ask where a request leaves room, and there intent is misread more easily; and who asks may be another agent or another developer.',
        ...readNotes(total, filters),
        NO_PAPER_NOTE,
        SESSIONS_NOTE,
      ],
      rows,
      axis: 'linear',
      reference: null,
      table: intervalTable('Sessions with a change', 'With misread intent (S2) (%)', 'percent', rows),
    },
    change: changeOf(difference(others, asked), 'percent'),
  }
}
