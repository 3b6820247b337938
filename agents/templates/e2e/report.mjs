/** Says what works, one line a step, and what does not. */
export class Report {
  failures = 0;

  /** Runs one step. A failed step is named with its reason; the steps after it still run. */
  async step(title, action) {
    const started = Date.now();
    try {
      await action();
      console.log(`  ok    ${title} (${Date.now() - started} ms)`);
      return true;
    } catch (error) {
      this.failures += 1;
      console.log(`  FAIL  ${title}`);
      const [reason, ...rest] = String(error.message).split('\n');
      console.log(`        ${[reason, ...rest.slice(0, 6)].join('\n        ')}`);
      return false;
    }
  }
}
