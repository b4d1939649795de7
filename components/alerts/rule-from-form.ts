import { z } from 'zod'
import { NewAlertRule } from '@/lib/contracts/alerts'
import { CHANNEL_FIELD } from './channel-field'

/** A rule as its form holds it: numbers as text, a field for each channel that is ticked. */
export const RuleFromForm = z.preprocess((form) => ruleOf(Fields.parse(form)), NewAlertRule)

const Fields = z.record(z.string(), z.string())

const ruleOf = ({ name, viewId, ...fields }: z.infer<typeof Fields>) => ({
  name,
  viewId: viewId || null,
  channels: Object.keys(fields).flatMap((field) => (field.startsWith(CHANNEL_FIELD) ? [field.slice(CHANNEL_FIELD.length)] : [])),
  settings: settingsOf(fields),
})

const numberOf = (text: string | undefined) => (text?.trim() ? Number(text) : undefined)

function settingsOf({ kind, measure, threshold, days, onlyIfCertain, length, points, silent }: Record<string, string>): unknown {
  switch (kind) {
    case 'rate':
      return { kind, measure, threshold: numberOf(threshold), days: numberOf(days), onlyIfCertain: onlyIfCertain === 'on' }
    case 'streak':
      return { kind, length: numberOf(length) }
    case 'shift':
      return { kind, days: numberOf(days), points: numberOf(points) }
    default:
      return { kind, days: numberOf(silent) }
  }
}
