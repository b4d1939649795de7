'use client'

import {
  Bell,
  BookOpen,
  ChartNoAxesCombined,
  CornerUpLeft,
  FileText,
  FolderGit2,
  Grid3x3,
  type LucideIcon,
  MessagesSquare,
  Repeat,
  Scale,
  Settings,
  ShieldCheck,
  TrendingUp,
  Upload,
  Wrench,
} from 'lucide-react'
import { usePathname } from 'next/navigation'
import { cn } from '@/components/ui/cn'
import { Link } from '@/components/ui/link'

type Area = { href: string; label: string; icon: LucideIcon }

const GROUPS: { name: string; areas: Area[] }[] = [
  {
    name: 'Analysis',
    areas: [
      { href: '/', label: 'Overview', icon: ChartNoAxesCombined },
      { href: '/trends', label: 'Trends', icon: TrendingUp },
      { href: '/repositories', label: 'Repositories', icon: FolderGit2 },
      { href: '/persistence', label: 'Persistence', icon: Repeat },
      { href: '/causes', label: 'Causes and costs', icon: Grid3x3 },
      { href: '/resolution', label: 'Resolution', icon: Wrench },
      { href: '/compare', label: 'Compare', icon: Scale },
      { href: '/behaviour', label: 'Behaviour', icon: ShieldCheck },
    ],
  },
  {
    name: 'Reporting',
    areas: [
      { href: '/reports', label: 'Reports', icon: FileText },
      { href: '/alerts', label: 'Alerts', icon: Bell },
    ],
  },
  {
    name: 'Evidence',
    areas: [
      { href: '/sessions', label: 'Sessions', icon: MessagesSquare },
      { href: '/episodes', label: 'Episodes', icon: CornerUpLeft },
      { href: '/uploads', label: 'Uploads', icon: Upload },
    ],
  },
  {
    name: 'Workspace',
    areas: [
      { href: '/settings', label: 'Settings', icon: Settings },
      { href: '/method', label: 'Method', icon: BookOpen },
    ],
  },
]

const isWithin = (pathname: string, href: string) =>
  href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`)

export function NavLinks({ onNavigate }: { onNavigate?: () => void }) {
  const pathname = usePathname()
  return (
    <nav aria-label="Main" className="flex flex-col gap-3">
      {GROUPS.map(({ name, areas }) => (
        <div key={name}>
          <p aria-hidden className="px-2 pb-1 font-medium text-muted-foreground text-xs">
            {name}
          </p>
          <ul aria-label={name} className="flex flex-col gap-px">
            {areas.map((area) => (
              <li key={area.href}>
                <NavLink area={area} isCurrent={isWithin(pathname, area.href)} onNavigate={onNavigate} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

function NavLink({
  area: { href, label, icon: Icon },
  isCurrent,
  onNavigate,
}: {
  area: Area
  isCurrent: boolean
  onNavigate?: () => void
}) {
  return (
    <Link
      href={href}
      onClick={onNavigate}
      aria-current={isCurrent ? 'page' : undefined}
      className={cn(
        'flex h-8 items-center gap-2.5 rounded-md px-2 font-medium text-muted-foreground text-sm transition-colors hover:bg-foreground/5 hover:text-foreground max-lg:h-10',
        'aria-[current=page]:bg-foreground/7 aria-[current=page]:text-foreground',
      )}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      {label}
    </Link>
  )
}
