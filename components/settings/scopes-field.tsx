import { Checkbox } from '@/components/ui/checkbox'
import { SCOPES, Scope } from '@/lib/domain/scope'

type ScopesFieldProps = { isOwner: boolean; error: string | undefined }

export function ScopesField({ isOwner, error }: ScopesFieldProps) {
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-2 font-medium text-sm">What it may do</legend>
      {Scope.options.map((scope) => (
        <ScopeChoice key={scope} scope={scope} isAllowed={scope !== 'admin' || isOwner} />
      ))}
      {error && <p className="text-danger text-xs">{error}</p>}
    </fieldset>
  )
}

function ScopeChoice({ scope, isAllowed }: { scope: Scope; isAllowed: boolean }) {
  const { name, meaning } = SCOPES[scope]
  const id = `scope-${scope}`
  return (
    <div className="flex items-start gap-2.5">
      <Checkbox
        id={id}
        name={scope}
        defaultChecked={scope === 'ingest'}
        disabled={!isAllowed}
        aria-describedby={`${id}-meaning`}
        className="mt-0.5 disabled:opacity-50"
      />
      <div className="min-w-0 text-sm">
        <label htmlFor={id} className={isAllowed ? 'font-medium' : 'font-medium text-muted-foreground'}>
          {name}
        </label>
        <p id={`${id}-meaning`} className="text-muted-foreground text-xs">
          {isAllowed ? meaning : `${meaning} Only owners may give this.`}
        </p>
      </div>
    </div>
  )
}
