'use client'

import { SelectField } from '@/components/form/select-field'
import { ALL_SESSIONS, useViewOptions } from './use-view-options'

/** Which sessions something is about, as the field `viewId` of a form: empty for all of them. */
export function ViewField({ initial, hint }: { initial: string | null; hint: string }) {
  const options = useViewOptions()
  return (
    <SelectField
      name="viewId"
      label="Of which sessions"
      options={options}
      initial={initial ?? ALL_SESSIONS}
      empty="No view is called that."
      hint={hint}
    />
  )
}
