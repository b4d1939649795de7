import type { ReportDocument } from '@/lib/contracts/report/document'
import type { Rendering } from '../rendering'
import { ReportBody } from './report-body'
import { LIGHT_THEME, REPORT_CSS } from './report-css'

type RenderedReport = { document: ReportDocument; rendering: Rendering }

/** One file that needs nothing else: no scripts, no images, no fonts, and a policy that allows none. */
export async function renderHtml(document: ReportDocument, rendering: Rendering): Promise<string> {
  // Next takes a static import of it for a mistake.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!DOCTYPE html>\n${renderToStaticMarkup(<Page document={document} rendering={rendering} />)}\n`
}

function Page({ document, rendering }: RenderedReport) {
  return (
    <html lang="en">
      {/* biome-ignore lint/style/noHeadElement: this is no page of the app but a file */}
      <head>
        <meta charSet="utf-8" />
        <meta
          httpEquiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${document.periodName} – ${document.workspace.name} – Pushback`}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: styles written here, with nothing from the document in them */}
        <style dangerouslySetInnerHTML={{ __html: `${LIGHT_THEME}${PAGE_CSS}${REPORT_CSS}` }} />
      </head>
      <body>
        <main>
          <ReportBody document={document} rendering={rendering} />
        </main>
      </body>
    </html>
  )
}

const PAGE_CSS = `
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; padding: 2.5rem 1.25rem; background: var(--surface);
  font-family: Geist, Inter, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
@media print { body { padding: 0; } }
`
