import { symptomBars } from '@/lib/charts/symptom-bars'
import type { Section } from '../report-data'
import { barsBlock } from './bars-block'

export const symptomsSection: Section = {
  ...{ id: 'symptoms', title: 'Symptoms', inWeek: true },
  compose: ({ now, before }) => {
    const { title, notes, n, bars } = symptomBars(now.symptoms, now.filters)
    const { bars: earlier } = symptomBars(before.symptoms, before.filters)
    return [
      barsBlock({
        ...{ id: 'symptom-shares', title, notes, of: n.of, now: bars, before: earlier },
        ...{ filters: now.filters, beforeName: before.name },
      }),
    ]
  },
}
