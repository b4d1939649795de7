import { erfc } from './distributions'

/** How likely a standard normal value is to lie as far from 0 as z, either way. Right to 1e-15, and thus 0 beyond about eight. */
export const twoSidedP = (z: number) => erfc(Math.abs(z) / Math.SQRT2)
