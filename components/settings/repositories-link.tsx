import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'

export function RepositoriesLink() {
  return (
    <Card>
      <CardHeader
        title="Repositories"
        description="What counts in each, and which names mean the same one."
        actions={
          <Button asChild>
            <Link href="/settings/repositories">Open repositories</Link>
          </Button>
        }
      />
    </Card>
  )
}
