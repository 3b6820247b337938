import { Icon } from './Icon';
import { switchScheme } from './scheme';

/** Shows both icons to the browser, which knows the colours before this page does. */
export function SchemeToggle() {
  return (
    <button
      type="button"
      aria-label="Switch between light and dark colours"
      className="btn btn-quiet px-2.5"
      onClick={switchScheme}
    >
      <Icon name="sun" className="hidden size-5 dark:block" />
      <Icon name="moon" className="size-5 dark:hidden" />
    </button>
  );
}
