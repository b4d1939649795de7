/** The address of a page of the app; null where links are left out. Never one of another server: a browser takes `//` and `/\` for one. */
export function hrefOf(baseUrl: string | null, link: string | null): string | null {
  if (baseUrl === null || link === null || !/^\/(?![/\\])/.test(link)) return null
  return `${baseUrl.replace(/\/+$/, '')}${link}`
}
