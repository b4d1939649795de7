'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Combobox } from '@/components/ui/combobox'
import { Field } from '@/components/ui/field'
import type { Option } from '@/components/ui/option-list'
import { metric } from '@/lib/client/metrics'
import type { Intervention } from '@/lib/contracts/interventions'
import { NO_FILTERS } from '@/lib/domain/filters'

type RepositoryFieldProps = { initial: Pick<Intervention, 'repositoryId' | 'repositoryName'> | null; error?: string | null }

const ALL: Option = { value: '', label: 'All repositories' }

/** Which repository a change concerns; all of them by default. */
export function RepositoryField({ initial, error }: RepositoryFieldProps) {
  const { data } = useQuery(metric('options', NO_FILTERS))
  const [chosen, setChosen] = useState(initial?.repositoryId ?? ALL.value)
  const known = (data?.repositories ?? []).map(({ value, name }) => ({ value, label: name }))
  return (
    <Field label="Where" hint="Sessions of one repository are compared, or those of all." error={error}>
      {(control) => (
        <>
          <input type="hidden" name="repositoryId" value={chosen} />
          <Combobox
            {...control}
            label="Where"
            options={[ALL, ...own(initial, known), ...known]}
            value={chosen}
            onChange={(value) => setChosen(value ?? ALL.value)}
            empty="No repository is called that."
          />
        </>
      )}
    </Field>
  )
}

/** One without a session that counts is not among those that filters offer. */
function own(initial: RepositoryFieldProps['initial'], known: readonly Option[]): Option[] {
  const { repositoryId = null, repositoryName = null } = initial ?? {}
  if (repositoryId === null || known.some(({ value }) => value === repositoryId)) return []
  return [{ value: repositoryId, label: repositoryName ?? repositoryId }]
}
