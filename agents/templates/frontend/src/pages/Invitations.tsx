import { Link } from 'react-router';
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import { invitations } from '../modules';
import { Icon } from '../ui/Icon';

/** What can be done here beside reading and writing lists, each with a way to it. */
export function Invitations() {
  const { account } = useSession();
  const open = invitations.filter(({ access }) => isAmong(account, access));
  return (
    <ul className="grid gap-4 empty:hidden sm:grid-cols-2 sm:[&>:only-child]:col-span-full">
      {open.map(({ to, label, icon, text }) => (
        <li key={to} className="card edge rise relative flex items-center gap-4 p-5 sm:p-6">
          <span className="tile">
            <Icon name={icon} />
          </span>
          <div className="min-w-0">
            <Link className="text-lg font-semibold after:absolute after:inset-0" to={to}>
              {label}
            </Link>
            <p className="text-muted text-sm">{text}</p>
          </div>
          <Icon name="arrow" className="text-muted ml-auto size-5" />
        </li>
      ))}
    </ul>
  );
}
