import { isObject, type JsonObject, objectsIn } from '../json-value'

const DEEPEST = 100

/** The text of an editor's document, whose paragraphs stand below its root. Early prompts have no other. */
export function textInside(richText: unknown): string {
  const document = typeof richText === 'string' ? parsed(richText) : richText
  if (!isObject(document)) return ''
  const root = isObject(document.root) ? document.root : document
  return objectsIn(root.children)
    .map((paragraph) => textOf(paragraph, 0))
    .join('\n')
}

function textOf(node: JsonObject, depth: number): string {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return '\n'
  return depth > DEEPEST
    ? ''
    : objectsIn(node.children)
        .map((child) => textOf(child, depth + 1))
        .join('')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
