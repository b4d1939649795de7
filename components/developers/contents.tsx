import { type ApiDocument, endpointsOf } from './api-document'

const TOPICS = [
  ['start', 'Start'],
  ['scopes', 'Scopes'],
  ['paging', 'Pages'],
  ['limits', 'Limits'],
  ['idempotency', 'Idempotency'],
  ['errors', 'Errors'],
] as const

/** The table of contents. */
export function Contents({ document }: { document: ApiDocument }) {
  return (
    <div className="flex flex-col gap-4 text-sm">
      <Links title="Guide" links={TOPICS.map(([id, title]) => ({ id, title }))} />
      {document.tags.map(({ name }) => (
        <Links
          key={name}
          title={name}
          links={endpointsOf(document, name).map(({ operation }) => ({ id: operation.operationId, title: operation.summary }))}
        />
      ))}
      <Links title="Reference" links={[{ id: 'schemas', title: 'Schemas' }]} />
    </div>
  )
}

function Links({ title, links }: { title: string; links: { id: string; title: string }[] }) {
  return (
    <div>
      <p className="mb-1 font-medium">{title}</p>
      <ul className="flex flex-col">
        {links.map((link) => (
          <li key={link.id}>
            <a href={`#${link.id}`} className="block py-0.5 text-muted-foreground text-xs hover:text-foreground max-lg:py-1.5">
              {link.title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
