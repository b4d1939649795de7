import { cva, type VariantProps } from 'class-variance-authority'
import { Slot } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from './cn'
import { Spinner } from './spinner'

export const buttonStyles = cva(
  [
    'inline-flex shrink-0 select-none items-center justify-center gap-1.5 whitespace-nowrap rounded-md font-medium transition-colors',
    'disabled:pointer-events-none disabled:opacity-50 [&_svg]:size-3.5 [&_svg]:shrink-0',
  ],
  {
    variants: {
      variant: {
        primary: 'bg-primary text-primary-foreground hover:bg-primary-hover',
        secondary: 'border border-border-strong bg-surface shadow-card hover:bg-subtle',
        ghost: 'text-muted-foreground hover:bg-subtle hover:text-foreground',
        danger: 'border border-border-strong bg-surface text-danger hover:border-danger/40 hover:bg-danger-soft',
      },
      size: {
        sm: 'h-7 px-2.5 text-xs',
        md: 'h-8 px-3 text-sm',
        lg: 'h-9 px-4 text-sm',
        icon: 'size-8',
        'icon-sm': 'size-7',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'md' },
  },
)

type ButtonProps = ComponentProps<'button'> &
  VariantProps<typeof buttonStyles> & {
    /** Draws its one child (a link, say) as a button. */
    asChild?: boolean
    /** Shows that work is going on and takes no second click. */
    pending?: boolean
  }

export function Button({ asChild = false, pending = false, variant, size, className, children, disabled, ...props }: ButtonProps) {
  const styles = cn(buttonStyles({ variant, size }), className)
  if (asChild)
    return (
      <Slot.Root className={styles} {...props}>
        {children}
      </Slot.Root>
    )
  return (
    <button type="button" className={styles} disabled={disabled || pending} aria-busy={pending || undefined} {...props}>
      {pending && <Spinner className="text-current" />}
      {children}
    </button>
  )
}
