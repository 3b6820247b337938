import { Link } from 'react-router';
import type { RecordPartProps } from '../records/types';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useToast } from '../ui/toasts';
import { isOpen } from './open';

/** The way to the questions, and a link to them for others. */
export function ShareSurvey({ record }: RecordPartProps) {
  const show = useToast();
  const path = `/answer/${record.id}`;
  const copy = async () => {
    const address = `${window.location.origin}${path}`;
    try {
      await navigator.clipboard.writeText(address);
      show('Link copied');
    } catch {
      // Without the right to write to the clipboard, people copy it themselves.
      show(address);
    }
  };
  return (
    <>
      {isOpen(record) && (
        <Link className="btn btn-primary" to={path}>
          <Icon name="arrow" className="size-4" />
          Answer
        </Link>
      )}
      <Button onClick={() => void copy()}>
        <Icon name="external" className="size-4" />
        Copy link
      </Button>
    </>
  );
}
