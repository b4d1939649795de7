import { Button } from '@/components/ui/button'
import { CodeBlock } from '@/components/ui/code-block'
import { ApiExample } from '@/components/uploads/api-example'

export function TokenSecret({ secret, onDone }: { secret: string; onDone: () => void }) {
  return (
    <div className="flex flex-col gap-4">
      <CodeBlock code={secret} label="the token" />
      <div>
        <p className="mb-1.5 font-medium">Try it</p>
        <ApiExample token={secret} />
      </div>
      <Button variant="primary" className="self-end" onClick={onDone}>
        I have copied it
      </Button>
    </div>
  )
}
