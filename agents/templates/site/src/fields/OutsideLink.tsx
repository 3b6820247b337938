import { Icon } from '../ui/Icon';

/** Leads away from the site. */
export function OutsideLink({ address, text }: { address: string; text: string }) {
  return (
    <a
      className="link inline-flex items-center gap-1 break-all"
      href={address}
      target="_blank"
      rel="noreferrer"
    >
      {text}
      <Icon name="external" className="size-4" />
    </a>
  );
}
