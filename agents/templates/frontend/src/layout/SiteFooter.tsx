import { Link } from 'react-router';
{{#isSignInQuiet}}
import { useSession } from '../auth/session';
{{/isSignInQuiet}}
import { site } from '../site';
import { Brand } from './Brand';
import type { MenuEntry } from './menu';

export function SiteFooter({ entries }: { entries: readonly MenuEntry[] }) {
{{#isSignInQuiet}}
  const { account } = useSession();
{{/isSignInQuiet}}
  return (
    <footer className="plate mt-auto">
      <div className="bg-edge h-1" />
      <div className="mx-auto grid max-w-6xl grid-cols-1 gap-8 px-4 py-10 sm:grid-cols-[1.6fr_1fr] sm:px-6">
        <div className="space-y-3">
          <Brand />
          <p className="text-muted max-w-md text-sm leading-relaxed">{site.tagline}</p>
        </div>
        <nav aria-label="Footer">
          <ul className="grid grid-cols-2 gap-x-6 gap-y-2.5 text-sm">
            {entries.map((entry) => (
              <li key={entry.to}>
                <Link className="link" to={entry.to}>
                  {entry.label}
                </Link>
              </li>
            ))}
{{#isSignInQuiet}}
            {!account && (
              <li>
                <Link className="link" to="/sign-in">
                  Sign in as admin
                </Link>
              </li>
            )}
{{/isSignInQuiet}}
          </ul>
        </nav>
      </div>
      <div className="mx-auto max-w-6xl px-4 sm:px-6">
{{#isStatic}}
        <p className="text-muted border-line border-t py-5 text-xs">© {site.name}</p>
{{/isStatic}}
{{^isStatic}}
        <p className="text-muted border-line border-t py-5 text-xs">
          © {new Date().getFullYear()} {site.name}
        </p>
{{/isStatic}}
      </div>
    </footer>
  );
}
