type Action = { label: string; onClick: () => void }
type Toast = { kind: 'success' | 'error' | 'message'; message: string; action?: Action }

const waiting: Toast[] = []
let onToast: (() => void) | null = null

/** Short confirmations at the corner. What shows them is loaded after the page; what is told before waits for it. */
export const toast = {
  success: (message: string) => tell({ kind: 'success', message }),
  error: (message: string) => tell({ kind: 'error', message }),
  message: (message: string, action: Action) => tell({ kind: 'message', message, action }),
}

function tell(told: Toast) {
  waiting.push(told)
  onToast?.()
}

/** Hands over what waits, and from now on each as it comes; until the function that it answers is called. */
export function showToasts(show: (told: Toast) => void): () => void {
  onToast = () => {
    for (const told of waiting.splice(0)) show(told)
  }
  onToast()
  return () => {
    onToast = null
  }
}
