import { Picture } from '../ui/Picture';
import { checkAddress } from './address';
import type { FieldInputProps, FieldKind, FieldShowProps } from './kind';
import { LineInput } from './LineInput';
import { readText, trimText } from './text-values';

function ImageInput(props: FieldInputProps) {
  const isComplete = props.value !== '' && checkAddress(props.value) === undefined;
  return (
    <div className="space-y-3">
      <LineInput {...props} type="url" placeholder="https://" />
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
  check: checkAddress,
  Input: ImageInput,
  Show: ImageShow,
  wide: true,
};
