import { UploadInput } from '../uploads/UploadInput';
import { fileKind } from './file';
import type { FieldInputProps, FieldKind } from './kind';

function MediaInput(props: FieldInputProps) {
  return <UploadInput {...props} kind="media" />;
}

/** A sound or a film: a file that is played where it stands. */
export const mediaKind: FieldKind = { ...fileKind, Input: MediaInput, minor: true };
