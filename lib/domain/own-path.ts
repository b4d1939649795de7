const BASE = 'http://own.invalid'

/** The path if it leads to a page of ours, else the start page: a link in a mail must not send anybody elsewhere after signing in. */
export function ownPath(path: unknown): string {
  if (typeof path !== 'string' || !path.startsWith('/') || !URL.canParse(path, BASE)) return '/'
  const url = new URL(path, BASE)
  return url.origin === BASE ? url.pathname + url.search + url.hash : '/'
}
