import { expect, test } from 'vitest'
import { contentDisposition, fileAnswer } from './file-answer'

const FILE = { bytes: new TextEncoder().encode('# October'), mediaType: 'text/markdown; charset=utf-8', fileName: 'report-2026-10.md' }
const asked = (etag?: string) =>
  new Request('http://localhost/api/v1/reports/2026-10/md', etag ? { headers: { 'if-none-match': etag } } : {})

test('a file is named, typed and tagged by its bytes', async () => {
  const response = fileAnswer(asked(), FILE)

  expect(await response.text()).toBe('# October')
  expect(Object.fromEntries(response.headers)).toEqual({
    'content-type': 'text/markdown; charset=utf-8',
    'content-disposition': 'attachment; filename="report-2026-10.md"',
    etag: '"nl_o2IhWquiVjWPd7HXVqB9xpeK4TDM9JG1O0GMeZhU"',
    vary: 'authorization, cookie',
  })
})

test('a file that the client has already is 304 without its bytes', async () => {
  const etag = fileAnswer(asked(), FILE).headers.get('etag') ?? ''

  const again = fileAnswer(asked(etag), FILE)
  const other = fileAnswer(asked(etag), { ...FILE, bytes: new Uint8Array([1]) })

  expect([again.status, await again.text()]).toEqual([304, ''])
  expect(other.status).toBe(200)
})

test.each([
  ['report-2026-10.pdf', 'attachment; filename="report-2026-10.pdf"'],
  ['../../etc/passwd', 'attachment; filename="etc-passwd"'],
  ['a"; filename="b.exe\r\nSet-Cookie: x', 'attachment; filename="a-; filename=-b.exe-Set-Cookie- x"'],
  ['Über 50%.pdf', `attachment; filename="Uber 50%.pdf"; filename*=UTF-8''%C3%9Cber%2050%25.pdf`],
  ['日本.pdf', `attachment; filename="file.pdf"; filename*=UTF-8''%E6%97%A5%E6%9C%AC.pdf`],
])('%j is sent as %s', (fileName, header) => {
  expect(contentDisposition(fileName)).toBe(header)
})
