import { z } from 'zod'

/** Reads the parameters of an address by their contract: those that are lists there may stand several times. */
export function fromParams<Contract extends z.ZodObject>(contract: Contract) {
  return z.preprocess((params) => (params instanceof URLSearchParams ? recordOf(params, contract) : params), contract)
}

function recordOf(params: URLSearchParams, contract: z.ZodObject): Record<string, unknown> {
  const names = [...new Set(params.keys())]
  return Object.fromEntries(names.map((name) => [name, parameterOf(params.getAll(name), contract.shape[name])]))
}

/** A parameter that stands twice but is no list stays a list, which its contract then refuses. */
function parameterOf(values: string[], field: unknown): unknown {
  const isList = field instanceof z.ZodDefault && field.unwrap() instanceof z.ZodArray
  return isList || values.length > 1 ? values : values[0]
}
