import type { ReportDocument, ReportSection } from '@/lib/contracts/report/document'
import type { ReportKind } from '@/lib/domain/report-period'
import { classifiersInWords, daysInWords, scopeName, standing } from '../in-words'
import type { Rendering } from '../rendering'
import { escapeMarkdown } from './escape-markdown'
import { markdownBlock } from './markdown-block'
import { markdownLink } from './markdown-link'

/** For a wiki or a pull request. Same document and rendering, same bytes. */
export function renderMarkdown(document: ReportDocument, rendering: Rendering): string {
  const { kind, headline, sections } = document
  const parts = [
    ...title(document),
    `## ${escapeMarkdown(headline.title)}`,
    ...headline.sentences.map(escapeMarkdown),
    ...sections.flatMap((section) => sectionOf(section, kind, rendering.baseUrl)),
    '---',
    escapeMarkdown(`Classifier ${classifiersInWords(document) || 'none'} · ${standing(rendering, document.workspace)}`),
  ]
  return `${parts.join('\n\n')}\n`
}

function title(document: ReportDocument): string[] {
  const { periodName, workspace, scope, isComplete, kind } = document
  return [
    `# ${escapeMarkdown(`${periodName} – ${workspace.name}`)}`,
    escapeMarkdown([scopeName(document), ...scope.inWords, `${daysInWords(document)}, ${workspace.timeZone}`].join(' · ')),
    ...(workspace.isDemo ? ['**Demo data: the team and its sessions are invented.**'] : []),
    ...(isComplete ? [] : [`**The ${kind} is not over: these are the numbers so far.**`]),
  ]
}

/** Where a block has the title of its section, the section's heading leads to what is behind it. */
function sectionOf({ title: above, blocks }: ReportSection, kind: ReportKind, baseUrl: string | null): string[] {
  const link = blocks.find(({ title }) => title === above)?.link ?? null
  return [`## ${markdownLink(above, link, baseUrl)}`, ...blocks.flatMap((block) => markdownBlock(block, { kind, baseUrl, above }))]
}
