import { extractText, getDocumentProxy } from 'unpdf'

/** The texts of a PDF, one for each page; lines and spaces as one space, as where a line ends says nothing. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: false })
  return text.map((page) => page.replace(/\s+/g, ' '))
}
