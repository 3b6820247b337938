import { Picture } from '../ui/Picture';
import type { FieldKind, FieldShowProps } from './kind';
import { readText } from './text-values';

function ImageShow({ field, value }: FieldShowProps) {
  return (
    <Picture
      address={readText(value)}
      description={field.label}
      title={field.label}
      icon="image"
      className="aspect-video max-w-md rounded-lg"
    />
  );
}

export const imageKind: FieldKind = { Show: ImageShow, wide: true, headed: true };
