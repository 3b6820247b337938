import { Icon } from '../ui/Icon';
import type { FieldKind, FieldShowProps } from './kind';

function YesOrNo({ value }: FieldShowProps) {
  const isYes = value === true;
  return (
    <span className="inline-flex items-center gap-1 align-middle">
      <Icon
        name={isYes ? 'check' : 'close'}
        className={`size-4 ${isYes ? 'text-success' : 'text-muted'}`}
      />
      {isYes ? 'Yes' : 'No'}
    </span>
  );
}

export const booleanKind: FieldKind = { Show: YesOrNo, labelled: true };
