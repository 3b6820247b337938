import { Icon } from '../ui/Icon';
import { checkAddress } from './address';
import type { FieldInputProps, FieldKind, FieldShowProps } from './kind';
import { LineInput } from './LineInput';
import { readText, trimText } from './text-values';

function UrlInput(props: FieldInputProps) {
  return <LineInput {...props} type="url" placeholder="https://" />;
}

function WebLink({ value }: FieldShowProps) {
  const address = readText(value);
  return (
    <a
      className="link inline-flex items-center gap-1 align-middle break-all"
      href={address}
      target="_blank"
      rel="noreferrer"
    >
      {address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
      <Icon name="external" className="size-4" />
    </a>
  );
}

export const urlKind: FieldKind = {
  read: readText,
  write: trimText,
  check: checkAddress,
  Input: UrlInput,
  Show: WebLink,
  minor: true,
};
