import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'

export function ClassifierLink() {
  return (
    <Card>
      <CardHeader
        title="Classifier"
        description="What finds the episodes, how far it has come, and what its versions found."
        actions={
          <Button asChild>
            <Link href="/settings/classifier">Open classifier</Link>
          </Button>
        }
      />
    </Card>
  )
}
