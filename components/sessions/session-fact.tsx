'use client'

import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { LabelSelect } from '@/components/episodes/label-select'
import { FACTS, Fact } from '@/lib/domain/session-facts'

const OPTIONS = Fact.options.map((fact) => ({ value: fact, label: FACTS[fact].name }))

/** What is to hold of the session as a whole. It lives in the address like the filters. */
export function SessionFact() {
  const [fact, setFact] = useQueryState('fact', parseAsStringLiteral(Fact.options))
  return <LabelSelect label="Behaviour" value={fact} options={OPTIONS} onChange={setFact} />
}
