import { Picture } from '../ui/Picture';
{{#hasUploads}}
import { UploadInput } from '../uploads/UploadInput';
import { isStored } from '../uploads/uploads';
{{/hasUploads}}
import { checkAddress } from './address';
import type { FieldInputProps, FieldKind, FieldShowProps } from './kind';
{{^hasUploads}}
import { LineInput } from './LineInput';
{{/hasUploads}}
import { readText, trimText } from './text-values';
{{#hasUploads}}

const checkPicture = (text: string) => (isStored(text) ? undefined : checkAddress(text));
{{/hasUploads}}

function ImageInput(props: FieldInputProps) {
{{#hasUploads}}
  const isComplete = props.value !== '' && checkPicture(props.value) === undefined;
{{/hasUploads}}
{{^hasUploads}}
  const isComplete = props.value !== '' && checkAddress(props.value) === undefined;
{{/hasUploads}}
  return (
    <div className="space-y-3">
{{#hasUploads}}
      <UploadInput {...props} kind="image" />
{{/hasUploads}}
{{^hasUploads}}
      <LineInput {...props} type="url" placeholder="https://" />
{{/hasUploads}}
      {isComplete && (
        <Picture
          key={props.value}
          address={props.value}
          description="Preview"
          title={props.field.label}
          icon="image"
          className="aspect-video max-w-xs rounded-lg"
        />
      )}
    </div>
  );
}

function ImageShow({ field, value }: FieldShowProps) {
  return (
    <Picture
      address={readText(value)}
      description={field.label}
      title={field.label}
      icon="image"
      className="aspect-video max-w-md rounded-lg"
    />
  );
}

export const imageKind: FieldKind = {
  read: readText,
  write: trimText,
{{#hasUploads}}
  check: checkPicture,
{{/hasUploads}}
{{^hasUploads}}
  check: checkAddress,
{{/hasUploads}}
  Input: ImageInput,
  Show: ImageShow,
  wide: true,
};
