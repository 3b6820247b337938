import { useState } from 'react';
import { Cover } from './Cover';
import type { IconName } from './Icon';

interface PictureProps {
  address: string;
  description: string;
  /** What the picture belongs to: a picture that is missing is made from it. */
  title: string;
  icon: IconName;
  className?: string;
}

/** A picture from somewhere else, or a drawn one where there is none or it cannot be loaded. */
export function Picture({ address, description, title, icon, className = '' }: PictureProps) {
  const [isBroken, setIsBroken] = useState(false);
  if (isBroken || address === '') {
    return <Cover title={title} icon={icon} className={className} />;
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
