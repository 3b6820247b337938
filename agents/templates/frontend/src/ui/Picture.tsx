import { useState } from 'react';
{{#hasUploads}}
import { useSource } from '../uploads/uploads';
{{/hasUploads}}
import { Cover } from './Cover';
import type { IconName } from './Icon';

interface PictureProps {
  address: string;
  description: string;
  /** What the picture belongs to: a picture that is missing is made from it. */
  title: string;
  icon: IconName;
  /** Which of many it is: missing pictures beside one another are drawn in turn. */
  turn?: number;
  className?: string;
}

/** A picture from somewhere else, or a drawn one where there is none or it cannot be loaded. */
export function Picture({ address, description, title, icon, turn, className = '' }: PictureProps) {
  const [isBroken, setIsBroken] = useState(false);
{{#hasUploads}}
  const source = useSource(address);
{{/hasUploads}}
  if (isBroken || address === '') {
    return <Cover title={title} icon={icon} turn={turn} className={className} />;
  }
  return (
    <img
{{#hasUploads}}
      src={source}
{{/hasUploads}}
{{^hasUploads}}
      src={address}
{{/hasUploads}}
      alt={description}
      loading="lazy"
      className={`bg-soft w-full object-cover ${className}`}
      onError={() => {
        setIsBroken(true);
      }}
    />
  );
}
