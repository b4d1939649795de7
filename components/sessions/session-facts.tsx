'use client'

import { parseAsNativeArrayOf, parseAsStringLiteral, useQueryState } from 'nuqs'
import { MultiSelect } from '@/components/ui/multi-select'
import { FACTS, Fact } from '@/lib/domain/session-facts'

const OPTIONS = Fact.options.map((fact) => ({ value: fact, label: FACTS[fact].name }))

/** What is to hold of the session as a whole; of several all. It lives in the address like the filters. */
export function SessionFacts() {
  const [facts, setFacts] = useQueryState('fact', parseAsNativeArrayOf(parseAsStringLiteral(Fact.options)))
  const choose = (values: string[]) => setFacts(Fact.options.filter((fact) => values.includes(fact)))
  return <MultiSelect label="Behaviour" options={OPTIONS} values={facts} onChange={choose} />
}
