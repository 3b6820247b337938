import type { Calculator, Input, Values } from './calculator';

/** The calculator, with inputs that begin otherwise. */
export function beginningWith(calculator: Calculator, initial: Values): Calculator {
  const { inputs, items } = calculator;
  const changed = (list: readonly Input[]) =>
    list.map((input) => ({ ...input, initial: initial[input.name] ?? input.initial }));
  return {
    ...calculator,
    inputs: changed(inputs),
    items: items && { ...items, inputs: changed(items.inputs) },
  };
}
