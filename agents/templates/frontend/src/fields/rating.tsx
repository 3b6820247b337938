import { Icon } from '../ui/Icon';
import { Stars } from '../ui/Stars';
import type { FieldInputProps, FieldKind, FieldShowProps } from './kind';
import { readNumber } from './number-values';

const usualMaximum = 5;

function StarChoice({ id, field, value, onChange, aria }: FieldInputProps) {
  const maximum = field.maximum ?? usualMaximum;
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={aria['aria-describedby']}
      aria-invalid={aria['aria-invalid']}
      aria-required={aria['aria-required']}
      className="flex"
    >
      {Array.from({ length: maximum }, (_, index) => String(index + 1)).map((stars) => (
        <label
          key={stars}
          className="has-focus-visible:outline-link cursor-pointer rounded p-1 has-focus-visible:outline-2"
        >
          <input
            type="radio"
            name={field.name}
            value={stars}
            checked={value === stars}
            className="sr-only"
            onChange={() => {
              onChange(stars);
            }}
          />
          <Icon
            name="star"
            filled={Number(stars) <= Number(value)}
            className={`size-7 ${Number(stars) <= Number(value) ? 'text-star' : 'text-control'}`}
          />
          <span className="sr-only">{stars === '1' ? '1 star' : `${stars} stars`}</span>
        </label>
      ))}
    </div>
  );
}

function RatingStars({ field, value }: FieldShowProps) {
  return <Stars value={Number(value)} max={field.maximum ?? usualMaximum} />;
}

export const ratingKind: FieldKind = {
  read: readNumber,
  write: Number,
  group: true,
  Input: StarChoice,
  Show: RatingStars,
  range: 'number',
};
