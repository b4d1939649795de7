import type { ComponentProps, ReactNode } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Card, CardBody, CardFooter, CardHeader } from '@/components/ui/card'

type SettingsCardProps = {
  title: string
  description: ReactNode
  form: ComponentProps<'form'>
  problem: string | null
  pending: boolean
  action: string
  note?: ReactNode
  children: ReactNode
}

/** A form in a card, with its button in the closing bar. */
export function SettingsCard({ title, description, form, problem, pending, action, note, children }: SettingsCardProps) {
  return (
    <Card>
      <form {...form}>
        <CardHeader title={title} description={description} />
        <CardBody className="flex flex-col gap-4">
          {problem && <Alert tone="danger">{problem}</Alert>}
          {children}
        </CardBody>
        <CardFooter>
          <span className="text-muted-foreground text-xs">{note}</span>
          <Button type="submit" pending={pending}>
            {action}
          </Button>
        </CardFooter>
      </form>
    </Card>
  )
}
