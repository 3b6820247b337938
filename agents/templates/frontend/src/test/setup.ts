import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// What every browser has and the simulated one of the tests lacks.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
window.matchMedia = () => ({ matches: false }) as MediaQueryList;

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});
