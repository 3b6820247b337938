import { Icon } from '../ui/Icon';
import { StoredFile } from '../uploads/StoredFile';
import { UploadInput } from '../uploads/UploadInput';
import { isStored } from '../uploads/uploads';
import { checkAddress } from './address';
import type { FieldInputProps, FieldKind, FieldShowProps } from './kind';
import { readText, trimText } from './text-values';

function FileInput(props: FieldInputProps) {
  return <UploadInput {...props} kind="file" />;
}

function FileShow({ value }: FieldShowProps) {
  const address = readText(value);
  return isStored(address) ? (
    <StoredFile address={address} />
  ) : (
    <a
      className="link inline-flex items-center gap-1"
      href={address}
      target="_blank"
      rel="noreferrer"
    >
      Open
      <Icon name="external" className="size-4" />
    </a>
  );
}

export const fileKind: FieldKind = {
  read: readText,
  write: trimText,
  check: (text) => (isStored(text) ? undefined : checkAddress(text)),
  Input: FileInput,
  Show: FileShow,
};
