// Preloaded into the service under test: the same clock, so many milliseconds on. The product knows nothing of it.
const shift = Number(process.env.FAULTS_SHIFT ?? 0);
const Real = Date;
class Shifted extends Real {
  constructor(...args) {
    if (args.length === 0) super(Real.now() + shift);
    else super(...args);
  }
  static now() {
    return Real.now() + shift;
  }
}
globalThis.Date = Shifted;
