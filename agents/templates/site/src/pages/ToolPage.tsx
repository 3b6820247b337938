import { useHydrated } from '../hydrated';
import type { Tool } from '../tools';
import { PageHeader } from '../ui/PageHeader';

/** A page that works in the browser; what is written for it says what it is. */
export function ToolPage({ tool }: { tool: Tool }) {
  const { Page, icon, label, text } = tool;
  return useHydrated() ? <Page /> : <PageHeader icon={icon} title={label} text={text} />;
}
