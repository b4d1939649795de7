'use client'

import { BookOpen, ChartNoAxesCombined, CornerUpLeft, type LucideIcon, MessagesSquare, Settings, Upload } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { cn } from '@/components/ui/cn'

const AREAS: { href: string; label: string; icon: LucideIcon }[] = [
  { href: '/', label: 'Overview', icon: ChartNoAxesCombined },
  { href: '/sessions', label: 'Sessions', icon: MessagesSquare },
  { href: '/episodes', label: 'Episodes', icon: CornerUpLeft },
  { href: '/uploads', label: 'Uploads', icon: Upload },
  { href: '/settings', label: 'Settings', icon: Settings },
  { href: '/method', label: 'Method', icon: BookOpen },
]

const isWithin = (pathname: string, href: string) =>
  href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`)

export function NavLinks({ onNavigate }: { onNavigate?: () => void }) {
  const pathname = usePathname()
  return (
    <nav aria-label="Main">
      <ul className="flex flex-col gap-px">
        {AREAS.map(({ href, label, icon: Icon }) => (
          <li key={href}>
            <Link
              href={href}
              onClick={onNavigate}
              aria-current={isWithin(pathname, href) ? 'page' : undefined}
              className={cn(
                'flex h-8 items-center gap-2.5 rounded-md px-2 font-medium text-muted-foreground text-sm transition-colors hover:bg-foreground/5 hover:text-foreground max-lg:h-10',
                'aria-[current=page]:bg-foreground/7 aria-[current=page]:text-foreground',
              )}
            >
              <Icon aria-hidden className="size-4 shrink-0" />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
