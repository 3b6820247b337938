import { useState } from 'react';
import { Icon } from './Icon';

interface PictureProps {
  address: string;
  description: string;
  /** What the picture belongs to; its initial takes the place of a picture that is missing. */
  title?: string;
  className?: string;
}

/** A picture from somewhere else, or a quiet ground where there is none or it cannot be loaded. */
export function Picture({ address, description, title = '', className = '' }: PictureProps) {
  const [isBroken, setIsBroken] = useState(false);
  if (isBroken || address === '') {
    return (
      <div
        aria-hidden="true"
        className={`bg-soft text-on-soft grid w-full place-items-center text-5xl font-bold ${className}`}
      >
        {Array.from(title)[0]?.toUpperCase() ?? <Icon name="image" className="size-10" />}
      </div>
    );
  }
  return (
    <img
      src={address}
      alt={description}
      loading="lazy"
      className={`bg-soft w-full object-cover ${className}`}
      onError={() => {
        setIsBroken(true);
      }}
    />
  );
}
