import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { vi } from 'vitest';
import { createQueryClient } from '../api/queryClient';
import { SessionContext, type Account } from '../auth/session';
import { ToastProvider } from '../ui/ToastProvider';

export const admin: Account = {
  id: 1,
  name: 'Sam Taylor',
  email: 'sam@example.com',
  role: 'admin',
  profileId: null,
};

interface Call {
  method: string;
  path: string;
  body: unknown;
}

interface Answer {
  status?: number;
  body: unknown;
}

/** Puts `answer` in the place of the server; null is a server that never answers. Returns the calls, as they are made. */
export function stubApi(answer: (call: Call) => Answer | null): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', (address: string, { method, body }: RequestInit) => {
    const call = {
      method: method ?? 'GET',
      path: address.replace('/api', ''),
      body: typeof body === 'string' ? (JSON.parse(body) as unknown) : undefined,
    };
    calls.push(call);
    const given = answer(call);
    if (!given) {
      return new Promise(() => undefined);
    }
    const { status = 200, body: content } = given;
    return Promise.resolve(Response.json(content, { status }));
  });
  return calls;
}

export function pageOf(items: unknown[]) {
  return { items, total: items.length, page: 1, pageSize: 20 };
}

/** Renders what stands inside the app, as the account would see it. */
function renderFor(account: Account | null, content: ReactNode) {
  const session = { account, begin: vi.fn(), refresh: vi.fn(), end: vi.fn() };
  render(
    <QueryClientProvider client={createQueryClient()}>
      <ToastProvider>
        <SessionContext value={session}>{content}</SessionContext>
      </ToastProvider>
    </QueryClientProvider>,
  );
  return session;
}

interface RenderOptions {
  account?: Account | null;
  /** Address of the page, and the pattern that its parameters are read with. */
  at?: string;
  path?: string;
}

/** Renders one page; others show that they are there only. */
export function renderPage(page: ReactNode, options: RenderOptions = {}) {
  const { account = admin, at = '/', path = '*' } = options;
  return renderFor(
    account,
    <MemoryRouter initialEntries={[at]}>
      <Routes>
        <Route path={path} element={page} />
        {path !== '*' && <Route path="*" element={<p>Another page</p>} />}
      </Routes>
    </MemoryRouter>,
  );
}

/** Renders the app, which has a router of its own, at an address. */
export function renderApp(app: ReactNode, at: string, account: Account | null = admin) {
  window.history.replaceState(null, '', at);
  return renderFor(account, app);
}
