/** Says what works, one line a step, and what does not. */
export class Report {
  failures = 0;

  /** The requirements that steps prove which name none themselves. */
  proves = [];

  /** `complaints` tells what the page itself says is wrong. */
  constructor(complaints) {
    this.complaints = complaints;
  }

  /**
   * Runs one step; `proves` names the requirements that it shows to be met. A failed step is named with its reason; the
   * steps after it still run.
   */
  async step(name, action, proves = this.proves) {
    const title = proves.length > 0 ? `${name} [${proves.join(', ')}]` : name;
    const started = Date.now();
    try {
      await action();
      console.log(`  ok    ${title} (${Date.now() - started} ms)`);
      return true;
    } catch (error) {
      this.failures += 1;
      console.log(`  FAIL  ${title}`);
      const reason = String(error.message).split('\n').slice(0, 7);
      const said = await this.complaints().catch(() => []);
      const lines = [...reason, ...said.filter(Boolean).map((text) => `The page says: ${text}`)];
      console.log(`        ${lines.join('\n        ')}`);
      return false;
    }
  }
}
