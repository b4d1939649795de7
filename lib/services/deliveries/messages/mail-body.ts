import type { Notice } from './notice'

/** The same message as plain text and as HTML. */
export function mailBody(notice: Notice): { text: string; html: string } {
  return { text: textOf(notice), html: htmlOf(notice) }
}

function textOf({ about, title, sentences, figures, link, closing }: Notice): string {
  const parts = [
    `${about}\n${title}`,
    sentences.join('\n'),
    figures.map(({ name, value, beside }) => `- ${name}: ${value} (${beside})`).join('\n'),
    link ? `${link.label}: ${link.url}` : '',
    `-- \n${closing}`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** Readers of mail know neither style sheets nor scripts: styles stand at each element. */
function htmlOf({ about, title, sentences, figures, link, closing }: Notice): string {
  const parts = [
    `<p style="margin:0 0 4px;color:#666;font-size:13px">${escaped(about)}</p>`,
    `<h1 style="font-size:20px;line-height:1.3;margin:0 0 12px">${escaped(title)}</h1>`,
    ...sentences.map((sentence) => `<p style="margin:0 0 8px">${escaped(sentence)}</p>`),
    figures.length > 0
      ? `<table role="presentation" style="border-collapse:collapse;width:100%;margin:16px 0">${figures.map(rowOf).join('')}</table>`
      : '',
    link ? `<p style="margin:16px 0"><a href="${escaped(link.url)}" style="${BUTTON}">${escaped(link.label)}</a></p>` : '',
    `<p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #ddd;color:#666;font-size:12px">${escaped(closing)}</p>`,
  ]
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head><body style="margin:0;padding:16px;background:#fff;color:#1a1a1a;font:15px/1.5 system-ui,sans-serif"><div style="max-width:600px;margin:0 auto">${parts.join('')}</div></body></html>`
}

const CELL = 'padding:8px 0;border-top:1px solid #eee;vertical-align:top'
const BUTTON = 'display:inline-block;padding:8px 14px;border-radius:6px;background:#1a1a1a;color:#fff;text-decoration:none'

function rowOf({ name, value, beside }: Notice['figures'][number]): string {
  const small = `<br><span style="color:#666;font-size:12px">${escaped(beside)}</span>`
  return `<tr><td style="${CELL}">${escaped(name)}${small}</td><td style="${CELL};text-align:right;font-weight:600;white-space:nowrap">${escaped(value)}</td></tr>`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
