import { useHydrated } from '../hydrated';
import type { Tool } from '../tools';
import { PageHeader } from '../ui/PageHeader';
{{#hasToasts}}
import { ToastProvider } from '../ui/ToastProvider';
{{/hasToasts}}

/** A page that works in the browser; what is written for it says what it is. */
export function ToolPage({ tool }: { tool: Tool }) {
  const { Page, icon, label, text } = tool;
{{#hasToasts}}
  if (!useHydrated()) {
    return <PageHeader icon={icon} title={label} text={text} />;
  }
  return (
    <ToastProvider>
      <Page />
    </ToastProvider>
  );
{{/hasToasts}}
{{^hasToasts}}
  return useHydrated() ? <Page /> : <PageHeader icon={icon} title={label} text={text} />;
{{/hasToasts}}
}
