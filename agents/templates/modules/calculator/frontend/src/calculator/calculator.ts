export interface Input {
  name: string;
  label: string;
  kind: 'number' | 'date' | 'choice' | 'text';
  /** Stands behind the label: "kg", "years". */
  unit?: string;
  minimum?: number;
  maximum?: number;
  options?: readonly string[];
  initial: string;
}

export type Values = Readonly<Record<string, string>>;

export interface Result {
  label: string;
  value: string;
  /** What else comes out of it. */
  details: readonly { label: string; value: string }[];
  /** What the result means, in a sentence. */
  explanation: string;
}

/** What one of something costs, by group and option; people may put theirs in the place of the samples. */
export type Rates = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Calculator {
  id: string;
  title: string;
  text: string;
  /** The formula, as it is used. */
  formula: string;
  inputs: readonly Input[];
  rates?: Rates;
  calculate: (values: Values, rates?: Rates) => Result;
}

export function numberOf(values: Values, name: string): number {
  return Number(values[name]);
}

/** A number as people read it: "1,234.50". */
export function inWords(value: number, digits = 2): string {
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

const longestText = 20_000;

function problemOf(input: Input, text: string): string | undefined {
  if (text.trim() === '') {
    return 'Please fill this in.';
  }
  if (input.kind === 'date') {
    return Number.isNaN(Date.parse(text)) ? 'This is not a date.' : undefined;
  }
  if (input.kind === 'text') {
    return text.length > longestText ? `At most ${longestText} characters.` : undefined;
  }
  if (input.kind === 'choice') {
    return input.options?.includes(text) ? undefined : 'Please choose one.';
  }
  const value = Number(text);
  if (!Number.isFinite(value)) {
    return 'This is not a number.';
  }
  if (input.minimum !== undefined && value < input.minimum) {
    return `At least ${input.minimum}.`;
  }
  return input.maximum !== undefined && value > input.maximum
    ? `At most ${input.maximum}.`
    : undefined;
}

/** What is wrong with the values, by input; empty when they can be calculated with. */
export function problemsOf(calculator: Calculator, values: Values): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const input of calculator.inputs) {
    const problem = problemOf(input, values[input.name] ?? '');
    if (problem) {
      problems[input.name] = problem;
    }
  }
  return problems;
}
