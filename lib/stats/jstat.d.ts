/** jstat ships no types; this is what we use of it. */
declare module 'jstat' {
  const jstat: {
    chisquare: { inv: (probability: number, degreesOfFreedom: number) => number; cdf: (value: number, degreesOfFreedom: number) => number }
    studentt: { inv: (probability: number, degreesOfFreedom: number) => number }
    gammaln: (value: number) => number
    ibeta: (x: number, a: number, b: number) => number
    erfc: (x: number) => number
  }
  export default jstat
}
