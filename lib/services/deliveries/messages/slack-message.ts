import type { Notice } from './notice'

const HEADER_LENGTH = 150
const SECTION_LENGTH = 3_000
const FIELD_LENGTH = 2_000
const MOST_FIELDS = 10

/** Blocks for Slack, and the same as text for notifications and for what takes Slack's webhooks but not its blocks. */
export function slackMessage({ about, title, sentences, figures, link, closing }: Notice): { text: string; blocks: object[] } {
  const lines = figures.map(({ name, value, beside }) => `• ${mrkdwn(name)}: *${mrkdwn(value)}* (${mrkdwn(beside)})`)
  const linked = link ? `<${link.url}|${mrkdwn(link.label)}>` : ''
  const said = sentences.map(mrkdwn).join('\n')
  return {
    text: [mrkdwn(about), `*${mrkdwn(title)}*`, said, lines.join('\n'), linked].filter((part) => part !== '').join('\n'),
    blocks: [
      { type: 'context', elements: [{ type: 'plain_text', text: clipped(about, SECTION_LENGTH), emoji: false }] },
      { type: 'header', text: { type: 'plain_text', text: clipped(title, HEADER_LENGTH), emoji: false } },
      ...(said ? [{ type: 'section', text: { type: 'mrkdwn', text: clipped(said, SECTION_LENGTH) } }] : []),
      ...(figures.length > 0 ? [{ type: 'section', fields: figures.slice(0, MOST_FIELDS).map(fieldOf) }] : []),
      ...(linked ? [{ type: 'section', text: { type: 'mrkdwn', text: linked } }] : []),
      { type: 'context', elements: [{ type: 'plain_text', text: clipped(closing, SECTION_LENGTH), emoji: false }] },
    ],
  }
}

function fieldOf({ name, value, beside }: Notice['figures'][number]) {
  return { type: 'mrkdwn', text: clipped(`${mrkdwn(name)}\n*${mrkdwn(value)}*\n${mrkdwn(beside)}`, FIELD_LENGTH) }
}

/** Slack's three control characters; without them no text makes a link or calls everybody. */
const mrkdwn = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const clipped = (text: string, length: number) => (text.length <= length ? text : `${text.slice(0, length - 1)}…`)
