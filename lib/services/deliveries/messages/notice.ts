import { reportPath } from '@/lib/domain/report-path'
import { type BriefFigure, briefFigures, reportName } from '@/lib/reports/report-brief'
import type { Content } from './content'

/** A message for people, whatever carries it. */
export type Notice = {
  subject: string
  /** What the title is of, above it: October 2026 · Acme. */
  about: string
  title: string
  sentences: string[]
  figures: BriefFigure[]
  /** Null where the operator has not said under which address the app is reached. */
  link: { label: string; url: string } | null
  closing: string
}

const SUBJECT_LENGTH = 150

export function noticeOf(content: Content, baseUrl: string | null): Notice {
  const { subject, path, label, ...said } = saidOf(content)
  return {
    ...said,
    subject: clipped(subject),
    link: baseUrl === null ? null : { label, url: baseUrl + path },
    closing: `Sent by Pushback for the workspace “${content.workspace.name}” to the channel “${content.channelName}”. An owner can change this in its settings, under Reports and alerts.`,
  }
}

function saidOf(content: Content): Omit<Notice, 'link' | 'closing'> & { path: string; label: string } {
  switch (content.kind) {
    case 'test': {
      const title = `The channel “${content.channelName}” works`
      const sentences = ['This is a test. Reports and alerts will arrive here in the same way.']
      return { subject: title, about: 'Test', title, sentences, figures: [], path: '/settings/delivery', label: 'Open the settings' }
    }
    case 'alert': {
      const { title, message, link } = content.alert
      return {
        subject: `Alert: ${title}`,
        about: `Alert · ${content.workspace.name}`,
        title,
        sentences: [message],
        figures: [],
        path: link,
        label: 'See what is behind it',
      }
    }
    case 'report': {
      const { document, revision } = content
      const { title, sentences } = document.headline
      const about = reportName(document) + (revision > 1 ? ` (revision ${revision})` : '')
      return {
        ...{
          title,
          sentences,
          figures: briefFigures(document),
          path: reportPath({ period: document.period, viewId: document.scope.viewId, revision }),
          label: 'Open the report',
        },
        ...{ about, subject: `${about}: ${title}` },
      }
    }
    default:
      return content satisfies never
  }
}

function clipped(subject: string): string {
  const line = subject.replace(/\s+/g, ' ').trim()
  const characters = [...line]
  return characters.length <= SUBJECT_LENGTH
    ? line
    : `${characters
        .slice(0, SUBJECT_LENGTH - 1)
        .join('')
        .trimEnd()}…`
}
