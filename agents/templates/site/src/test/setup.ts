import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A busy machine may take its time.
configure({ asyncUtilTimeout: 10_000 });

// What every browser has and the simulated one of the tests lacks.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};

afterEach(() => {
  cleanup();
  localStorage.clear();
});
