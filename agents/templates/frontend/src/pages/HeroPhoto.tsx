import { readText } from '../fields/text-values';
import type { ApiRecord } from '../records/types';
import { hero } from '../registry';
import { Picture } from '../ui/Picture';

interface HeroPhotoProps {
  record: ApiRecord;
  className: string;
}

/** The picture of a record, as an ornament. */
export function HeroPhoto({ record, className }: HeroPhotoProps) {
  const { imageField, icon } = hero.entity;
  return (
    <Picture
      address={imageField ? readText(record[imageField]) : ''}
      description=""
      title={record.label}
      icon={icon}
      turn={record.id}
      className={className}
    />
  );
}
