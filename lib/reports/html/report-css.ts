import { TONES } from '../draw/tones'

const LIGHT = Object.values(TONES)
  .map(({ variable, light }) => `${variable}:${light}`)
  .join(';')

/**
 * The look of a report. Colours are the variables of the app's theme, so that a page of the app is dark where the theme is; printed, it is
 * always on light paper.
 */
export const REPORT_CSS = `
.report { container-type: inline-size; max-width: 50rem; margin: 0 auto; color: var(--foreground); font-size: 0.9375rem; line-height: 1.5;
  font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
:where(.report) :where(h1, h2, h3, p, ul, ol, figure, blockquote) { margin: 0; padding: 0; list-style: none; }
.report h1 { font-size: 2rem; line-height: 1.2; font-weight: 650; letter-spacing: -0.02em; }
.report h2 { font-size: 1.25rem; line-height: 1.3; font-weight: 650; letter-spacing: -0.01em; text-wrap: balance; }
.report h3 { font-size: 0.9375rem; line-height: 1.4; font-weight: 600; }
.report p + p { margin-top: 0.375rem; }
.report a { color: inherit; text-decoration: underline; text-decoration-color: var(--border-strong); text-underline-offset: 0.2em; }
.report a:hover { text-decoration-color: currentColor; }
.report .report-small { color: var(--muted-foreground); font-size: 0.8125rem; line-height: 1.45; }
.report .report-small + .report-small { margin-top: 0.125rem; }
.report .report-strong { font-weight: 600; }
.report .report-muted { color: var(--muted-foreground); }
.report-title h1 + p { margin-top: 0.25rem; }
.report-headline { margin-top: 1.5rem; padding-left: 1rem; border-left: 3px solid var(--foreground); }
.report-headline h2 { margin-bottom: 0.5rem; }
.report-section { margin-top: 2.5rem; }
.report-section > h2 { padding-bottom: 0.375rem; border-bottom: 1px solid var(--foreground); }
.report-block { margin-top: 1.25rem; min-width: 0; }
.report-block > h3 { margin-bottom: 0.25rem; }
.report-block > .report-notes { margin-top: 0.5rem; }
.report-pair { display: grid; gap: 0 2rem; }
.report-figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(10.75rem, 100%), 1fr)); gap: 1.25rem 1.5rem; margin-top: 0.5rem; }
.report-figure { border-top: 1px solid var(--border-strong); padding-top: 0.5rem; }
.report-figure .report-figure-title { font-weight: 500; font-size: 0.875rem; line-height: 1.35; }
.report-figure .report-value { font-size: 1.75rem; line-height: 1.3; font-weight: 650; letter-spacing: -0.02em; margin-top: 0.125rem; }
.report-figure .report-change { font-size: 0.8125rem; line-height: 1.45; margin: 0.25rem 0; }
.report-chart { display: block; width: 100%; height: auto; margin-top: 0.5rem; font-family: inherit; }
.report-chart-half { max-width: 26rem; }
.report-chart-small { display: none; }
.report .report-markers { margin-top: 0.375rem; }
.report-scroll { position: relative; overflow-x: auto; margin-top: 0.5rem; }
.report-table { border-collapse: collapse; width: 100%; font-size: 0.8125rem; line-height: 1.4; }
.report-table th, .report-table td { padding: 0.3125rem 0.75rem 0.3125rem 0; text-align: left; vertical-align: top; font-weight: 400;
  border-bottom: 1px solid var(--border); min-width: 3.5rem; max-width: 22rem; }
.report-table thead th { color: var(--muted-foreground); font-weight: 500; vertical-align: bottom; border-bottom-color: var(--foreground); }
.report-table .report-number { text-align: right; }
.report-table .report-day { white-space: nowrap; }
.report-repeated { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.report-table th:last-child, .report-table td:last-child { padding-right: 0; }
.report-details { margin-top: 0.5rem; font-size: 0.8125rem; }
.report-details summary { width: fit-content; color: var(--muted-foreground); cursor: pointer; }
.report-episodes > li { margin-top: 1rem; padding-left: 1rem; border-left: 2px solid var(--border-strong); break-inside: avoid; }
.report-quote { display: grid; grid-template-columns: 8rem 1fr; gap: 0 0.75rem; margin-top: 0.5rem; }
.report-quote blockquote { white-space: pre-line; min-width: 0; }
.report-quote blockquote::before { content: "“"; }
.report-quote blockquote::after { content: "”"; }
.report-footer { margin-top: 2.5rem; padding-top: 0.75rem; border-top: 1px solid var(--border-strong); }
@container (min-width: 40rem) {
  .report-figure .report-figure-title { min-height: 2.7em; }
  .report-pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
}
@media screen {
  @container (max-width: 34rem) {
    .report-chart-full { display: none; }
    .report-chart-small { display: block; }
    .report-quote { grid-template-columns: 1fr; }
    .report-table { width: max-content; min-width: 100%; }
    .report-table :is(th, td):not(.report-number) { min-width: 7rem; max-width: 14rem; }
  }
}
@page { size: A4; margin: 12mm 15mm 15mm;
  @bottom-right { content: counter(page) " of " counter(pages); font: 7.5pt system-ui, sans-serif; color: #5b616d; } }
@media print {
  html, body { background: #ffffff; }
  .report { ${LIGHT}; max-width: none; font-size: 8pt; line-height: 1.3; color-scheme: light; }
  .report h1 { font-size: 20pt; }
  .report h2 { font-size: 11pt; break-after: avoid; }
  .report h3 { font-size: 9pt; }
  .report-block > :is(h3, h3 + .report-small) { break-after: avoid; }
  .report p + p { margin-top: 2pt; }
  .report .report-small, .report-table, .report-figure .report-change { font-size: 7.5pt; line-height: 1.3; }
  .report-headline { margin-top: 9pt; padding-left: 9pt; }
  .report-first { break-inside: avoid; }
  .report-section { margin-top: 7pt; }
  .report-section > h2 { padding-bottom: 2pt; }
  .report-block { margin-top: 5pt; }
  .report-figures { grid-template-columns: repeat(4, 1fr); gap: 8pt 14pt; }
  .report-figure { padding-top: 4pt; break-inside: avoid; }
  .report-figure .report-figure-title { font-size: 8.5pt; }
  .report-figure .report-value { font-size: 18pt; }
  .report-pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 20pt; break-inside: avoid; }
  .report-chart, .report-figure, .report-table tr { break-inside: avoid; }
  .report-chart { margin-top: 4pt; max-width: 504pt; }
  .report-scroll { overflow: visible; margin-top: 4pt; }
  .report-table th, .report-table td { padding: 1.25pt 8pt 1.25pt 0; }
  .report-details { display: none; }
  .report-quote { grid-template-columns: 80pt 1fr; margin-top: 2pt; }
  .report-episodes > li { margin-top: 5pt; padding-left: 8pt; }
  .report .report-episodes > li > p { display: inline; margin: 0 4pt 0 0; }
  .report-footer { margin-top: 9pt; padding-top: 4pt; }
  .report a { text-decoration: none; }
}
`

/** For a page that is not of the app: the theme's light colours. */
export const LIGHT_THEME = `:root{color-scheme:light;${LIGHT}}`
