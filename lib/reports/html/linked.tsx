import type { ReactNode } from 'react'
import { hrefOf } from '../href-of'

type LinkedProps = { baseUrl: string | null; link: string | null; children: ReactNode }

/** A link back to the app, where the rendering has its address. */
export function Linked({ baseUrl, link, children }: LinkedProps) {
  const href = hrefOf(baseUrl, link)
  return href === null ? children : <a href={href}>{children}</a>
}
