'use client'

import { useState } from 'react'
import { ChoiceField } from '@/components/form/choice-field'
import { SelectField } from '@/components/form/select-field'
import type { Schedule } from '@/lib/contracts/subscriptions'
import type { ReportKind } from '@/lib/domain/report-period'
import { LAST_DAY } from '@/lib/domain/report-period'
import { hourText, WEEKDAYS } from './schedule-words'

const KINDS = [
  { value: 'month', label: 'Monthly' },
  { value: 'week', label: 'Weekly' },
] as const satisfies { value: ReportKind; label: string }[]
const MONTH_DAYS = Array.from({ length: LAST_DAY.month }, (_, index) => ({ value: String(index + 1), label: `Day ${index + 1}` }))
const WEEK_DAYS = WEEKDAYS.map((name, index) => ({ value: String(index + 1), label: name }))
const HOURS = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: hourText(hour) }))

/** How often, on which day and at which hour. */
export function TimingFields({ initial, error }: { initial: Omit<Schedule, 'timeZone'> | null; error: string | undefined }) {
  const [kind, setKind] = useState<ReportKind>(initial?.kind ?? 'month')
  const day = (of: ReportKind) => (initial?.kind === of ? String(initial.day) : '1')
  return (
    <>
      <ChoiceField name="kind" label="How often" options={KINDS} value={kind} onChange={setKind} />
      <div className="grid grid-cols-2 items-start gap-4">
        {kind === 'month' ? (
          <SelectField key="month" name="monthDay" label="Day" options={MONTH_DAYS} initial={day('month')} error={error} />
        ) : (
          <SelectField key="week" name="weekday" label="Day" options={WEEK_DAYS} initial={day('week')} error={error} />
        )}
        <SelectField name="hour" label="Hour" options={HOURS} initial={String(initial?.hour ?? 8)} />
      </div>
    </>
  )
}
