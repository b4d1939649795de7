import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Link } from '@/components/ui/link'

/** A part of the settings that has pages of its own. */
export function SettingsLink({ title, description, href }: { title: string; description: string; href: string }) {
  return (
    <Card>
      <CardHeader
        title={title}
        description={description}
        actions={
          <Button asChild>
            <Link href={href}>Open {title.toLowerCase()}</Link>
          </Button>
        }
      />
    </Card>
  )
}
