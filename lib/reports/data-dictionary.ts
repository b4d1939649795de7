import type { ReportCell, ReportTable } from '@/lib/contracts/report/blocks'

type Entry = Omit<ReportTable['columns'][number], 'name'>

/** Every column that a table of a report has: a name means the same in all of them. Figures of fewer than ten are left empty. */
export const COLUMNS = {
  Figure: { kind: 'text', meaning: 'What is measured.' },
  Unit: { kind: 'text', meaning: 'The unit of the values in the row; 39.65 percent is 39.65.' },
  Code: { kind: 'text', meaning: 'The code of the label, as in the paper; empty where the row has none.' },
  Label: { kind: 'text', meaning: 'The name of the label, or of what the row counts.' },
  Line: { kind: 'text', meaning: 'What the point is of: a symptom, or all sessions.' },
  'From day': { kind: 'day', meaning: 'The first day, in the time zone of the workspace.' },
  'To day (exclusive)': { kind: 'day', meaning: 'The day after the last.' },
  Day: { kind: 'day', meaning: 'In the time zone of the workspace.' },
  Count: { kind: 'count', meaning: 'What was counted.' },
  'Out of': { kind: 'count', meaning: 'What the count is out of: the denominator.' },
  'Out of what': { kind: 'text', meaning: 'What the denominator counts.' },
  Value: { kind: 'rate', meaning: 'In the unit of the row. Empty where nothing, or fewer than ten, was there to be measured.' },
  'Share (%)': { kind: 'percent', meaning: 'Count out of the denominator, in percent.' },
  '95 % from': { kind: 'rate', meaning: 'Lower end of the 95 % interval of the value.' },
  '95 % to': { kind: 'rate', meaning: 'Upper end of the 95 % interval of the value.' },
  'Value and interval': {
    kind: 'text',
    meaning: 'The value with its 95 % interval, to be read; the numbers stand in columns of their own.',
  },
  Corrected: { kind: 'rate', meaning: 'The value without the measured errors of the classifier (Rogan–Gladen).' },
  'Corrected, 95 % from': { kind: 'rate', meaning: 'Lower end of the 95 % interval of the corrected value.' },
  'Corrected, 95 % to': { kind: 'rate', meaning: 'Upper end of the 95 % interval of the corrected value.' },
  'Before: count': { kind: 'count', meaning: 'What was counted in the period before.' },
  'Before: out of': { kind: 'count', meaning: 'The denominator in the period before.' },
  'Before: value': { kind: 'rate', meaning: 'The value in the period before, or before an intervention.' },
  'Before: 95 % from': { kind: 'rate', meaning: 'Lower end of the 95 % interval of the value before.' },
  'Before: 95 % to': { kind: 'rate', meaning: 'Upper end of the 95 % interval of the value before.' },
  Change: { kind: 'rate', meaning: 'The value less the value before; of percent in percentage points.' },
  'Change, 95 % from': { kind: 'rate', meaning: 'Lower end of the 95 % interval of the change (Newcombe).' },
  'Change, 95 % to': {
    kind: 'rate',
    meaning: 'Upper end of the 95 % interval of the change. Where the interval has 0 in it, the change may be noise.',
  },
  'Change in words': { kind: 'text', meaning: 'The change, and whether it is more than noise, to be read.' },
  Paper: { kind: 'rate', meaning: 'The same in the paper (arXiv:2605.29442), in the unit of the row; empty where it has no such figure.' },
  Repository: { kind: 'text', meaning: 'As it is called in the workspace.' },
  Sessions: { kind: 'count', meaning: 'Sessions that count; those of the period, unless the column says otherwise.' },
  'Sessions with an episode': { kind: 'count', meaning: 'Of the sessions, those with at least one episode.' },
  'Episodes per 100 developer turns': { kind: 'rate', meaning: 'Episodes in developer turns, times 100.' },
  'Developer turns': { kind: 'count', meaning: 'Consecutive messages of the developer, of sessions that count.' },
  Episodes: { kind: 'count', meaning: 'Episodes; of a rule, those that broke it.' },
  'Dominant symptom': { kind: 'text', meaning: 'The symptom that most of its sessions have.' },
  'After one with: pairs': {
    kind: 'count',
    meaning: 'Pairs of adjacent sessions, over the months of the trend, whose earlier one has an episode.',
  },
  'After one with: with': { kind: 'count', meaning: 'Of them, pairs whose later session has an episode too.' },
  'After a clean one: pairs': {
    kind: 'count',
    meaning: 'Pairs of adjacent sessions, over the same months, whose earlier one has no episode.',
  },
  'After a clean one: with': { kind: 'count', meaning: 'Of them, pairs whose later session has an episode.' },
  'Risk ratio': {
    kind: 'ratio',
    meaning: 'How much more often an episode follows on a session with one than on a clean one; 1 is no difference.',
  },
  'Risk ratio, 95 % from': { kind: 'ratio', meaning: 'Lower end of its 95 % interval (Katz).' },
  'Risk ratio, 95 % to': { kind: 'ratio', meaning: 'Upper end of its 95 % interval.' },
  Persistence: { kind: 'text', meaning: 'The risk ratio with its interval, to be read.' },
  'IDE share (%)': { kind: 'percent', meaning: 'Of the sessions or episodes in an IDE, those with it.' },
  'CLI share (%)': { kind: 'percent', meaning: 'Of the sessions or episodes in a CLI, those with it.' },
  'IDE count': { kind: 'count', meaning: 'What was counted in an IDE.' },
  'CLI count': { kind: 'count', meaning: 'What was counted in a CLI.' },
  'IDE: share of': {
    kind: 'count',
    meaning: 'The denominator of the share in an IDE: sessions for sessions with an episode, else episodes.',
  },
  'CLI: share of': { kind: 'count', meaning: 'The denominator of the share in a CLI.' },
  'IDE: developer turns': { kind: 'count', meaning: 'The denominator of the rate in an IDE.' },
  'CLI: developer turns': { kind: 'count', meaning: 'The denominator of the rate in a CLI.' },
  'Share, CLI less IDE': { kind: 'rate', meaning: 'The difference of the shares, in percentage points.' },
  'Share difference, 95 % from': { kind: 'rate', meaning: 'Lower end of its 95 % interval (Newcombe).' },
  'Share difference, 95 % to': { kind: 'rate', meaning: 'Upper end of its 95 % interval.' },
  'IDE per 100 turns': { kind: 'rate', meaning: 'In an IDE, how many there are per 100 developer turns.' },
  'CLI per 100 turns': { kind: 'rate', meaning: 'In a CLI, how many there are per 100 developer turns.' },
  'Rate, CLI less IDE': { kind: 'rate', meaning: 'The difference of the rates, per 100 developer turns.' },
  'Rate difference, 95 % from': { kind: 'rate', meaning: 'Lower end of its 95 % interval (MOVER).' },
  'Rate difference, 95 % to': { kind: 'rate', meaning: 'Upper end of its 95 % interval.' },
  'Paper: IDE share (%)': { kind: 'percent', meaning: 'The share that the paper has for IDEs.' },
  'Paper: CLI share (%)': { kind: 'percent', meaning: 'The share that the paper has for CLIs.' },
  'How they differ': {
    kind: 'text',
    meaning: 'Where share or rate differ after adjustment for all comparisons; says where the two point apart.',
  },
  Rule: { kind: 'text', meaning: 'How it was last stated, word for word; empty where quotes are not permitted.' },
  Kind: { kind: 'text', meaning: 'Of a rule: prohibition, restriction, requirement or preference. Of an intervention: what changed.' },
  'Stated in sessions': { kind: 'count', meaning: 'Sessions of the period that state the rule.' },
  'In a rules file': { kind: 'count', meaning: 'Of them, those in which it stands in a rules file that the session shows.' },
  Repositories: { kind: 'text', meaning: 'Where it is stated or broken; the rest is counted.' },
  Intervention: { kind: 'text', meaning: 'What changed on that day.' },
  Where: { kind: 'text', meaning: 'Whose sessions are compared.' },
  Measure: { kind: 'text', meaning: 'What is compared before and after.' },
  Before: { kind: 'text', meaning: 'The value in the days before, with its denominator, to be read.' },
  After: { kind: 'text', meaning: 'The value in the days from it on, with its denominator, to be read.' },
  'At an equal mix': {
    kind: 'rate',
    meaning: 'The change, had both sides had the same mix of platforms and agents; empty where it cannot be told.',
  },
  'Equal mix, 95 % from': { kind: 'rate', meaning: 'Lower end of its 95 % interval.' },
  'Equal mix, 95 % to': { kind: 'rate', meaning: 'Upper end of its 95 % interval.' },
  Cautions: { kind: 'text', meaning: 'What to know before reading much into it.' },
  Received: { kind: 'text', meaning: 'What was received, by what became of it.' },
  What: { kind: 'text', meaning: 'Sessions of the period, or files that came in it.' },
  Explanation: { kind: 'text', meaning: 'What that means.' },
  Of: { kind: 'text', meaning: 'What is judged.' },
  Meaning: { kind: 'text', meaning: 'What the measure means.' },
} as const satisfies Record<string, Entry>
export type ColumnName = keyof typeof COLUMNS

export function reportTable(names: readonly ColumnName[], rows: ReportCell[][]): ReportTable {
  return { columns: names.map((name) => ({ name, ...COLUMNS[name] })), rows }
}

/** Places of columns in a table, for those that are shown on a page. */
export const placesOf = <Name extends ColumnName>(names: readonly Name[], shown: readonly NoInfer<Name>[]) =>
  shown.map((name) => names.indexOf(name))
