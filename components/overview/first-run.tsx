import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { PageHeader } from '@/components/ui/page-header'
import { ApiExample } from '@/components/uploads/api-example'
import { Dropzone } from '@/components/uploads/dropzone'
import { QueuePanel } from '@/components/uploads/queue-panel'
import { DemoLoader } from './demo-loader'
import { TranscriptPlaces } from './transcript-places'

/** What a workspace without a session shows in place of the dashboard. */
export function FirstRun() {
  return (
    <div className="mx-auto max-w-5xl">
      <PageHeader
        title="Start with a few transcripts"
        description="Pushback reads the transcripts of your coding-agent sessions and finds the episodes in which the agent went against what the developer asked or meant. Each episode quotes the turn, and the dashboards show what recurs, where, and how it gets resolved."
      />
      <div className="flex flex-col gap-4">
        <Dropzone />
        <QueuePanel />
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <Card>
            <CardHeader
              title="Where your transcripts are"
              description="Drop the whole folder: what is here already is not counted twice. The command “pushback watch” finds them by itself and keeps sending what is new."
            />
            <div className="border-t border-border">
              <TranscriptPlaces />
            </div>
          </Card>
          <div className="flex flex-col gap-4">
            <Card>
              <CardHeader
                title="Look around first"
                description="The demo is a workspace of its own: some 600 generated sessions over 15 months, taken through the same pipeline. You can remove it in one click."
              />
              <CardBody>
                <DemoLoader />
              </CardBody>
            </Card>
            <Card>
              <CardHeader
                title="Upload by the API"
                description={
                  <>
                    From a script, a hook or CI, with a token from{' '}
                    <Link href="/settings#api-tokens" className="text-accent underline underline-offset-2">
                      Settings
                    </Link>
                    .
                  </>
                }
              />
              <CardBody>
                <ApiExample />
              </CardBody>
            </Card>
          </div>
        </div>
      </div>
    </div>
  )
}
