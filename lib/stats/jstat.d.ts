/** jstat ships no types; this is what we use of it. */
declare module 'jstat' {
  const jstat: {
    chisquare: { inv: (probability: number, degreesOfFreedom: number) => number }
  }
  export default jstat
}
