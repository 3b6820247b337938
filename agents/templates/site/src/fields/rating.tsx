import { Stars } from '../ui/Stars';
import type { FieldKind, FieldShowProps } from './kind';

const usualMaximum = 5;

function RatingStars({ field, value }: FieldShowProps) {
  return <Stars value={Number(value)} max={field.maximum ?? usualMaximum} />;
}

export const ratingKind: FieldKind = { Show: RatingStars, range: 'number' };
