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
  /** Null where the text is no amount. */
  convert: (text: string, from: string, to: string) => string | null;
}

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

type Frame = Omit<Converter, 'units' | 'convert'>;

/** A converter between units that are multiples of one base unit. */
export function converterOf(frame: Frame, measures: readonly Measure[]): Converter {
  const factorOf = (id: string) => measures.find((measure) => measure.id === id)?.factor ?? 1;
  return {
    ...frame,
    units: measures.map(({ id, label }) => ({ id, label })),
    convert: (text, from, to) => {
      const value = readNumber(text);
      return value === null ? null : inWords((value * factorOf(from)) / factorOf(to));
    },
  };
}
