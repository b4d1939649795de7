/** jstat ships no types; this is what we use of it. */
declare module 'jstat/src/special.js'

declare var jStat: {
  erfc: (x: number) => number
  gammaln: (value: number) => number
  lowRegGamma: (shape: number, x: number) => number
  gammapinv: (probability: number, shape: number) => number
  ibeta: (x: number, a: number, b: number) => number
  ibetainv: (probability: number, a: number, b: number) => number
}
