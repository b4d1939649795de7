/** `default` stands for the model that Cursor chose itself, and tells none. */
export function modelName(told: { modelName?: string | null } | null | undefined): string | null {
  const name = told?.modelName?.trim() ?? ''
  return name === '' || name === 'default' || name === 'auto' ? null : name
}
