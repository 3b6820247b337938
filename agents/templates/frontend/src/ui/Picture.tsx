import { useState } from 'react';
import { Icon } from './Icon';

interface PictureProps {
  address: string;
  description: string;
  className?: string;
}

/** A picture from somewhere else. When it cannot be loaded, a quiet ground stands in its place. */
export function Picture({ address, description, className = '' }: PictureProps) {
  const [isBroken, setIsBroken] = useState(false);
  if (isBroken || address === '') {
    return (
      <div className={`bg-soft text-on-soft grid w-full place-items-center ${className}`}>
        <Icon name="image" className="size-10 opacity-60" />
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
