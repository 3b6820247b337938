import { useId, useState } from 'react';
import { Link } from 'react-router';
import { messageOf } from '../api/client';
import { useSession } from '../auth/session';
import { useChange } from '../records/queries';
import { entityNamed } from '../registry';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useToast } from '../ui/toasts';
import { writing } from './settings';
import { useVoice } from './voice';
import type { Order } from './WritingForm';

export interface Version {
  number: number;
  title: string;
  text: string;
  /** The text as it was written, before it was changed. */
  first: string;
  isModel: boolean;
  order: Order;
}

const ratings = [1, 2, 3, 4, 5];

interface VersionCardProps {
  version: Version;
  onChange: (version: Version) => void;
  onDrop: () => void;
}

/** One version of a text: it can be changed, copied, heard, printed, saved to a file and kept. */
export function VersionCard({ version, onChange, onDrop }: VersionCardProps) {
  const id = useId();
  const showToast = useToast();
  const voice = useVoice();
  const [rating, setRating] = useState('');
  const { number, title, text, first, isModel } = version;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      showToast('Copied');
    } catch {
      showToast('This browser does not let pages copy');
    }
  };
  return (
    <section className="card edge space-y-4 p-5 sm:p-6" aria-label={`Version ${number}`}>
      <header className="flex flex-wrap items-center gap-3">
        <h2 className="text-lg font-semibold">Version {number}</h2>
        <span className="print:hidden">
          <Badge tone={isModel ? 'info' : 'neutral'}>
            {isModel ? 'Written by a language model' : 'Put together by rules, no AI'}
          </Badge>
        </span>
        <span className="text-muted text-sm">{text.split(/\s+/).filter(Boolean).length} words</span>
      </header>
      <div className="space-y-1.5 print:hidden">
        <label htmlFor={`${id}-title`} className="block text-sm font-medium">
          Title
        </label>
        <input
          id={`${id}-title`}
          className="field"
          maxLength={120}
          value={title}
          onChange={(event) => {
            onChange({ ...version, title: event.target.value });
          }}
        />
      </div>
      <div className="space-y-1.5 print:hidden">
        <label htmlFor={`${id}-text`} className="block text-sm font-medium">
          Text
        </label>
        <textarea
          id={`${id}-text`}
          className="field p-4 leading-relaxed sm:text-base"
          rows={14}
          value={text}
          onChange={(event) => {
            onChange({ ...version, text: event.target.value });
          }}
        />
      </div>
      <div className="hidden print:block">
        <h3 className="text-2xl font-bold">{title}</h3>
        <p className="mt-4 whitespace-pre-line">{text}</p>
      </div>
      <div className="flex flex-wrap gap-2 print:hidden">
        <Button onClick={() => void copy()}>Copy</Button>
        {voice.isAble && (
          <Button
            onClick={() => {
              voice.toggle(text);
            }}
          >
            {voice.isSpeaking ? 'Stop reading' : 'Read aloud'}
          </Button>
        )}
        <Button
          onClick={() => {
            window.print();
          }}
        >
          Print
        </Button>
        <a
          className="btn btn-secondary"
          download={`${title.replace(/[^\p{L}\p{N}]+/gu, '-')}.txt`}
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${title}\n\n${text}`)}`}
        >
          Save as file
        </a>
        {text !== first && (
          <Button
            onClick={() => {
              onChange({ ...version, text: first });
            }}
          >
            Undo changes
          </Button>
        )}
        <Button look="quiet" onClick={onDrop}>
          Discard
        </Button>
      </div>
      <div className="flex flex-wrap items-end gap-3 print:hidden">
        <div className="space-y-1.5">
          <label htmlFor={`${id}-rating`} className="block text-sm font-medium">
            Rating
          </label>
          <select
            id={`${id}-rating`}
            className="field"
            value={rating}
            onChange={(event) => {
              setRating(event.target.value);
            }}
          >
            <option value="">None</option>
            {ratings.map((stars) => (
              <option key={stars}>{stars}</option>
            ))}
          </select>
        </div>
        <KeepButton version={version} rating={rating} />
      </div>
    </section>
  );
}

interface KeepButtonProps {
  version: Version;
  rating: string;
}

/** Puts a version into the library of the account. */
function KeepButton({ version, rating }: KeepButtonProps) {
  const { account } = useSession();
  const showToast = useToast();
  const entity = entityNamed(writing.entity);
  const change = useChange(entity);
  if (!account) {
    return (
      <p className="text-muted text-sm">
        <Link className="link" to="/login">
          Sign in
        </Link>{' '}
        to keep it.
      </p>
    );
  }
  const { title, text, order } = version;
  const keep = async () => {
    const { tone, length, language } = order;
    const made: Readonly<Record<string, string>> = { tone, length, language };
    const chosen = writing.choices.map(({ name }) => [name, made[name] || null]);
    const inputs = writing.inputs.map(({ name }) => [name, order.inputs[name]?.trim() || null]);
    const stars = rating === '' ? null : Number(rating);
    const body = {
      ...Object.fromEntries([...inputs, ...chosen]),
      title: title.trim() || writing.noun,
      text,
      rating: stars,
    } as Record<string, unknown>;
    await change.mutateAsync({ method: 'POST', path: '', body });
    showToast('Kept');
  };
  return (
    <>
      <Button
        look="primary"
        busy={change.isPending}
        disabled={text.trim() === '' || change.isSuccess}
        onClick={() => void keep()}
      >
        {change.isSuccess ? 'Kept' : 'Keep it'}
      </Button>
      <Link className="link text-sm" to={`/${entity.path}`}>
        All that you kept
      </Link>
      {change.error && <Notice>{messageOf(change.error)}</Notice>}
    </>
  );
}
