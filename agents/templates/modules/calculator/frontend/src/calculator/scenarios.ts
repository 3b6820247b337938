import { useState } from 'react';
import type { Values } from './calculator';

export interface Scenario {
  id: number;
  name: string;
  notes: string;
  values: Values;
  items: readonly Values[];
}

function read(key: string): Scenario[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? (kept as Scenario[]) : [];
  } catch {
    return [];
  }
}

/** Inputs that were kept under a name, in this browser. The same name replaces what it stood for. */
export function useScenarios(calculator: string) {
  const key = `scenarios-${calculator}`;
  const [scenarios, setScenarios] = useState(() => read(key));
  const keep = (next: Scenario[]) => {
    localStorage.setItem(key, JSON.stringify(next));
    setScenarios(next);
  };
  return {
    scenarios,
    save: (scenario: Omit<Scenario, 'id'>) => {
      const others = scenarios.filter(({ name }) => name !== scenario.name);
      keep([...others, { ...scenario, id: Date.now() }]);
    },
    remove: (id: number) => {
      keep(scenarios.filter((one) => one.id !== id));
    },
  };
}
