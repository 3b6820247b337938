import { Icon } from './Icon';

interface StarsProps {
  value: number;
  max: number;
}

export function Stars({ value, max }: StarsProps) {
  return (
    <span role="img" aria-label={`${value} of ${max} stars`} className="inline-flex align-middle">
      {Array.from({ length: max }, (_, index) => (
        <Icon
          key={index}
          name="star"
          filled={index < Math.round(value)}
          className={`size-4 ${index < Math.round(value) ? 'text-star' : 'text-control'}`}
        />
      ))}
    </span>
  );
}
