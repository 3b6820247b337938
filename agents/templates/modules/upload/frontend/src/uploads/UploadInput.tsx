import { useMutation } from '@tanstack/react-query';
import { messageOf } from '../api/client';
import type { FieldInputProps } from '../fields/kind';
import { LineInput } from '../fields/LineInput';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { mostMegabytes } from './limits';
import { isStored, nameOf, sendFile, type UploadKind } from './uploads';

interface UploadInputProps extends FieldInputProps {
  kind: UploadKind;
}

const accepted = {
  image: 'image/png,image/jpeg,image/gif,image/webp',
  media: '.mp3,.m4a,.wav,.ogg,.flac,.mp4,.webm',
  file: '.pdf,.docx,.xlsx,.pptx,.txt,.md,.csv,.zip,.mp3,image/*',
};

const kinds = {
  image: 'PNG, JPEG, GIF or WebP',
  media: 'MP3, M4A, WAV, OGG, FLAC, MP4 or WebM',
  file: 'Documents, pictures, texts or archives',
};

const icons = { image: 'image', media: 'film', file: 'article' } as const;

/** A file of one's own, or the address of one that lies somewhere else. */
export function UploadInput(props: UploadInputProps) {
  const { id, field, kind, value, onChange } = props;
  const sending = useMutation({
    mutationFn: (file: File) => sendFile(file, kind),
    onSuccess: onChange,
  });
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-center gap-3">
        {isStored(value) ? (
          <>
            <span className="bg-soft text-on-soft inline-flex min-w-0 items-center gap-2 rounded-lg px-3 py-2 text-sm">
              <Icon name={icons[kind]} className="size-4" />
              <span className="truncate">{nameOf(value)}</span>
            </span>
            <Button
              id={id}
              look="quiet"
              onClick={() => {
                onChange('');
              }}
            >
              Remove
            </Button>
          </>
        ) : (
          <div className="min-w-48 flex-1">
            <LineInput {...props} type="url" placeholder="https://" />
          </div>
        )}
        <label className="btn btn-secondary focus-within:outline-2">
          <Icon name="up" className="size-4" />
          {sending.isPending ? 'Uploading…' : 'Upload'}
          <input
            type="file"
            className="sr-only"
            aria-label={`Upload: ${field.label}`}
            accept={accepted[kind]}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) {
                sending.mutate(file);
              }
            }}
          />
        </label>
      </div>
      <p className="text-muted text-xs">
        {kinds[kind]}, up to {mostMegabytes} MB
      </p>
      {sending.error && (
        <p role="alert" className="text-danger text-sm font-medium">
          {messageOf(sending.error)}
        </p>
      )}
    </div>
  );
}
