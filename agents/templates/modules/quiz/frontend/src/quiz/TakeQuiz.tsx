import { Link } from 'react-router';
import type { RecordPartProps } from '../records/types';
import { Icon } from '../ui/Icon';

/** The way from a quiz to its questions. */
export function TakeQuiz({ record }: RecordPartProps) {
  return (
    <Link className="btn btn-primary" to={`/take/${record.id}`}>
      <Icon name="arrow" className="size-4" />
      Take it
    </Link>
  );
}
