import { Logo } from '@/components/layout/logo'
import { Link } from '@/components/ui/link'
import { SkipLink } from '@/components/ui/skip-link'
import { type ApiDocument, endpointsOf } from './api-document'
import { Contents } from './contents'
import { Endpoint } from './endpoint'
import { Errors } from './errors'
import { type ApiLimits, Guide, Topic } from './guide'
import { Schemas } from './schemas'

type ApiReferenceProps = { document: ApiDocument; address: string; limits: ApiLimits }

/** The page on the API, made of its OpenAPI document. */
export function ApiReference({ document, address, limits }: ApiReferenceProps) {
  return (
    <div>
      <SkipLink target="content" />
      <header className="sticky top-0 z-30 flex h-12 items-center gap-2.5 border-b border-border bg-background/90 px-4 backdrop-blur sm:px-6">
        <Link href="/" className="flex items-center gap-2.5 font-semibold text-sm">
          <Logo />
          Pushback
        </Link>
        <a href="/api/v1/openapi.json" className="ml-auto text-accent text-sm underline underline-offset-2">
          OpenAPI document
        </a>
      </header>
      <div className="mx-auto max-w-6xl px-4 sm:px-6 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-12">
        <nav aria-label="Contents" className="sticky top-12 hidden h-[calc(100dvh-3rem)] overflow-y-auto py-8 lg:block">
          <Contents document={document} />
        </nav>
        <main id="content" tabIndex={-1} className="min-w-0 max-w-3xl py-8 outline-none">
          <h1 className="mb-6 font-semibold text-2xl tracking-tight">HTTP API</h1>
          <details className="mb-8 rounded-lg border border-border bg-surface px-4 py-3 lg:hidden">
            <summary className="cursor-pointer font-medium text-sm">Contents</summary>
            <div className="mt-3">
              <Contents document={document} />
            </div>
          </details>
          <div className="flex flex-col gap-10">
            <Guide address={address} description={document.info.description} limits={limits} />
            <Errors />
            {document.tags.map(({ name, description }) => (
              <Topic key={name} id={`group-${name.toLowerCase()}`} title={name}>
                <p className="text-muted-foreground">{description}</p>
                {endpointsOf(document, name).map((endpoint) => (
                  <Endpoint key={endpoint.operation.operationId} endpoint={endpoint} />
                ))}
              </Topic>
            ))}
            <Schemas schemas={document.components.schemas} />
          </div>
        </main>
      </div>
    </div>
  )
}
