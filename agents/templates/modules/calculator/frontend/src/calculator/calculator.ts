export interface Input {
  name: string;
  label: string;
  /** A line is a short text. */
  kind: 'number' | 'date' | 'time' | 'choice' | 'text' | 'line';
  /** Stands behind the label: "kg", "years"; or depends on what is chosen elsewhere. */
  unit?: string | ((values: Values) => string);
  /** Only asked for where another input has one of these values. */
  only?: { input: string; is: readonly string[] };
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
  /** How it comes about, line by line: a schedule, a list of parts. */
  table?: Table;
  chart?: Chart;
}

export interface Table {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Two amounts that make up a whole, one bar for each step. */
export interface Chart {
  title: string;
  series: readonly [string, string];
  bars: readonly { label: string; values: readonly [number, number] }[];
}

/** What there may be several of: rooms, ingredients. */
export interface Items {
  /** "Room", "Rooms". */
  label: string;
  plural: string;
  inputs: readonly Input[];
  /** They are entered before what holds for all of them. */
  isFirst?: boolean;
  /** What one of them comes to, for the line that shows it. */
  result: (values: Values, item: Values) => string;
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
  items?: Items;
  calculate: (values: Values, rates?: Rates, items?: readonly Values[]) => Result;
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
  if (input.kind === 'time') {
    return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? undefined : 'This is not a time.';
  }
  if (input.kind === 'text' || input.kind === 'line') {
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

/** "Length (m)" */
export function labelOf({ label, unit }: Input, values: Values): string {
  const said = typeof unit === 'function' ? unit(values) : unit;
  return said ? `${label} (${said})` : label;
}

/** The inputs that are asked for, as things stand. */
export function askedOf(inputs: readonly Input[], values: Values): readonly Input[] {
  return inputs.filter(({ only }) => !only || only.is.includes(values[only.input] ?? ''));
}

export function initialValues(inputs: readonly Input[]): Values {
  return Object.fromEntries(inputs.map(({ name, initial }) => [name, initial]));
}

/** The result; null when something is missing or wrong. */
export function resultOf(
  calculator: Calculator,
  values: Values,
  rates?: Rates,
  items: readonly Values[] = [],
): Result | null {
  const known = calculator.items?.inputs ?? [];
  const isWrong =
    Object.keys(problemsOf(calculator.inputs, values)).length > 0 ||
    items.some((item) => Object.keys(problemsOf(known, item)).length > 0);
  return isWrong ? null : calculator.calculate(values, rates, items);
}

/** What is wrong with the values, by input; empty when they can be calculated with. */
export function problemsOf(inputs: readonly Input[], values: Values): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const input of askedOf(inputs, values)) {
    const problem = problemOf(input, values[input.name] ?? '');
    if (problem) {
      problems[input.name] = problem;
    }
  }
  return problems;
}
