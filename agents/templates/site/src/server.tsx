import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { App } from './App';

export { sitePages } from './sitePages';

/** The page at an address as HTML, which the same app takes over in the browser. */
export function render(address: string): string {
  const base = import.meta.env.BASE_URL;
  return renderToString(
    <StrictMode>
      <StaticRouter basename={base} location={base + address.slice(1)}>
        <App />
      </StaticRouter>
    </StrictMode>,
  );
}
