import { Tick } from '@/components/form/tick'
import { SentFormat } from '@/lib/domain/report-format'

const FORMATS = {
  pdf: 'PDF, to print',
  html: 'HTML, one file',
  md: 'Markdown, for a wiki',
  csv: 'CSV, every table in a zip',
  json: 'JSON, the whole report',
} as const satisfies Record<SentFormat, string>

/** Files that go with the message. */
export function FormatFields({ initial }: { initial: readonly SentFormat[] }) {
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 font-medium text-sm">With</legend>
      {SentFormat.options.map((format) => (
        <Tick key={format} name={format} isTicked={initial.includes(format)}>
          {FORMATS[format]}
        </Tick>
      ))}
      <p className="text-muted-foreground text-xs">
        Attached to e-mail. A webhook gets the JSON, Slack takes no files: both get headline, figures and a link.
      </p>
    </fieldset>
  )
}
