export interface Unit {
  id: string;
  label: string;
}

export interface Converter {
  id: string;
  title: string;
  text: string;
  units: readonly Unit[];
  /** The units that it begins with. */
  from: string;
  to: string;
  initial: string;
  /** Says where its factors come from. */
  note: string;
  /** What is entered is a time of day, not a number. */
  isTime?: boolean;
  /** How many of the first unit one of each is; people may put theirs in the place of these. */
  rates?: Rates;
  /** Null where the text is no amount. */
  convert: (text: string, from: string, to: string, rates?: Rates) => string | null;
}

export type Rates = Readonly<Record<string, number>>;

interface Measure extends Unit {
  /** How many of the base unit one of it is. */
  factor: number;
}

/** As many digits as say something, without zeros at the end. */
export function inWords(value: number): string {
  return value.toLocaleString('en-GB', { maximumSignificantDigits: 8 });
}

export function readNumber(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(value) ? null : value;
}

interface Frame extends Omit<Converter, 'units' | 'convert' | 'rates'> {
  /** Its factors change from day to day. */
  isFloating?: boolean;
}

/** A converter between units that are multiples of one base unit. */
export function converterOf(
  { isFloating, ...frame }: Frame,
  measures: readonly Measure[],
): Converter {
  const factors: Rates = Object.fromEntries(measures.map(({ id, factor }) => [id, factor]));
  return {
    ...frame,
    units: measures.map(({ id, label }) => ({ id, label })),
    ...(isFloating && { rates: factors }),
    convert: (text, from, to, rates = factors) => {
      const value = readNumber(text);
      return value === null ? null : inWords((value * (rates[from] ?? 1)) / (rates[to] ?? 1));
    },
  };
}
