import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { isAmong } from '../auth/access';
import { useSession, type Account } from '../auth/session';
{{#hasPlaces}}
import { useIsFull } from '../places/places';
{{/hasPlaces}}
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { dayInWords } from '../ui/dates';
import { Icon } from '../ui/Icon';
import { useToast } from '../ui/toasts';
import { inSentence } from '../ui/words';
{{#hasMarks}}
import { CardMarks } from './CardMarks';
{{/hasMarks}}
import { DeleteButton } from './DeleteButton';
import { useFormShape } from './formShape';
{{#hasLines}}
import { LineHead, LineTotals, LineValues } from './Lines';
{{/hasLines}}
import { Member } from './Member';
import { fieldNamed, isEmpty, labelOf, referencesOf } from './members';
import { useChange, useRecords } from './queries';
import { RecordForm } from './RecordForm';
{{#hasTransitions}}
import { TransitionButtons } from './TransitionButtons';
{{/hasTransitions}}
import type { ApiRecord, EntityDefinition } from './types';

const pageSize = 100;

interface InlineRecordsProps {
  entity: EntityDefinition;
  parentKey: string;
  parent: ApiRecord;
}

/** Small records, such as comments, that are read and written on the page of the record they belong to. */
export function InlineRecords({ entity, parentKey, parent }: InlineRecordsProps) {
  const { account } = useSession();
  const canRead = isAmong(account, entity.access.read);
  return (
    <section className="space-y-4" aria-label={entity.plural}>
      <h2 className="text-lg font-semibold">{entity.plural}</h2>
      {canRead && <InlineList entity={entity} parentKey={parentKey} parent={parent} />}
      {!account && !isAmong(account, entity.access.create) && (
        <p className="text-muted text-sm">
          <Link className="link" to="/sign-in">
            Sign in
          </Link>{' '}
          to take part.
        </p>
      )}
    </section>
  );
}

function InlineList({ entity, parentKey, parent }: InlineRecordsProps) {
  const { account } = useSession();
  const { data } = useRecords(entity, {
    [parentKey]: String(parent.id),
    pageSize: String(pageSize),
{{#hasVotes}}
    ...(entity.marks && { sort: '-score' }),
{{/hasVotes}}
  });
{{#hasPlaces}}
  const whole = entity.relations.find(({ key }) => key === parentKey)?.target;
  const isFull = useIsFull(entity.name, whole, parent.id);
{{/hasPlaces}}
  const hasOwn = data?.items.some((record) => isBy(account, entity, record)) ?? false;
{{#hasLines}}
  const isOpen = !entity.line || parent.can.update;
  const mayAdd =
    isOpen && isAmong(account, entity.access.create) && !(entity.oncePerAccount && hasOwn);
{{/hasLines}}
{{^hasLines}}
  const mayAdd = isAmong(account, entity.access.create) && !(entity.oncePerAccount && hasOwn);
{{/hasLines}}
  return (
    <>
      {data?.total === 0 && <p className="text-muted text-sm">Nothing here yet.</p>}
      {data && data.total > 0 && (
{{#hasLines}}
        <div className="card">
          {entity.line && <LineHead entity={entity} line={entity.line} parentKey={parentKey} />}
          <ul className="divide-line divide-y">
            {data.items.map((record) => (
              <InlineRecord key={record.id} entity={entity} parentKey={parentKey} record={record} />
            ))}
          </ul>
          {entity.line && (
            <LineTotals entity={entity} line={entity.line} parentKey={parentKey} parent={parent} />
          )}
        </div>
{{/hasLines}}
{{^hasLines}}
        <ul className="card divide-line divide-y">
          {data.items.map((record) => (
            <InlineRecord key={record.id} entity={entity} parentKey={parentKey} record={record} />
          ))}
        </ul>
{{/hasLines}}
      )}
{{#hasPlaces}}
      {data && mayAdd && !isFull && (
        <NewInline entity={entity} parentKey={parentKey} parent={parent} />
      )}
{{/hasPlaces}}
{{^hasPlaces}}
      {data && mayAdd && <NewInline entity={entity} parentKey={parentKey} parent={parent} />}
{{/hasPlaces}}
    </>
  );
}

/** Whether a record was written by the signed-in account. */
function isBy(account: Account | null, entity: EntityDefinition, record: ApiRecord): boolean {
  const actor = entity.relations.find((relation) => relation.actor);
  const ownId = actor?.target === 'User' ? account?.id : account?.profileId;
  return actor !== undefined && referencesOf(record, actor).some(({ id }) => id === ownId);
}

interface InlineRecordProps {
  entity: EntityDefinition;
  parentKey: string;
  record: ApiRecord;
}

function InlineRecord({ entity, parentKey, record }: InlineRecordProps) {
  const [isEditing, setIsEditing] = useState(false);
  const showToast = useToast();
  const change = useChange(entity);
  const shape = useInlineShape(entity, parentKey, 'edit');
  const actor = entity.relations.find((relation) => relation.actor);
{{#hasGuests}}
  const guest = entity.authorField === undefined ? undefined : record[entity.authorField];
  const author = actor ? referencesOf(record, actor)[0]?.label : (guest as string | undefined);
{{/hasGuests}}
{{^hasGuests}}
  const author = actor && referencesOf(record, actor)[0]?.label;
{{/hasGuests}}
{{#hasLines}}
  const names = entity.line ? [] : entity.columns.filter((name) => !isEmpty(record, name));
{{/hasLines}}
{{^hasLines}}
  const names = entity.columns.filter((name) => !isEmpty(record, name));
{{/hasLines}}

  return (
    <li className="space-y-3 px-5 py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
{{#hasLines}}
        {entity.line ? (
          <LineValues entity={entity} record={record} line={entity.line} parentKey={parentKey} />
        ) : (
          <>
            {author && <Avatar name={author} large />}
            {author && <span className="font-semibold">{author}</span>}
            <time className="text-muted" dateTime={record.createdAt}>
              {dayInWords(new Date(record.createdAt))}
            </time>
          </>
        )}
{{/hasLines}}
{{^hasLines}}
        {author && <Avatar name={author} large />}
        {author && <span className="font-semibold">{author}</span>}
        <time className="text-muted" dateTime={record.createdAt}>
          {dayInWords(new Date(record.createdAt))}
        </time>
{{/hasLines}}
        <div className="ml-auto flex">
          {record.can.update && (
            <Button
              look="quiet"
              className="px-2.5"
              aria-label={`Edit ${inSentence(entity.label)}`}
              aria-expanded={isEditing}
              onClick={() => {
                setIsEditing(!isEditing);
              }}
            >
              <Icon name="edit" className="size-4" />
            </Button>
          )}
          {record.can.remove && <DeleteButton small entity={entity} record={record} />}
        </div>
      </div>
      {isEditing ? (
        <RecordForm
          inset
          shape={shape}
          record={record}
          submitLabel="Save changes"
          onSubmit={async (body) => {
            await change.mutateAsync({ method: 'PATCH', path: `/${record.id}`, body });
            showToast('Changes saved');
            setIsEditing(false);
          }}
          onCancel={() => {
            setIsEditing(false);
          }}
        />
      ) : (
        <div className="space-y-2 text-sm">
          {names.map((name) => (
            <div key={name}>
              {entity.columns.length > 1 && (
                <span className={isSpeaking(entity, name) ? 'sr-only' : 'text-muted mr-2'}>
                  {labelOf(entity, name)}{' '}
                </span>
              )}
              <Member entity={entity} record={record} name={name} />
            </div>
          ))}
        </div>
      )}
{{#hasMarks}}
      <CardMarks entity={entity} record={record} />
{{/hasMarks}}
{{#hasTransitions}}
      {entity.transitions && (
        <div className="flex flex-wrap gap-2">
          <TransitionButtons entity={entity} record={record} transitions={entity.transitions} />
        </div>
      )}
{{/hasTransitions}}
    </li>
  );
}

/** Stars and sentences say by themselves what they are. */
const speaking: readonly string[] = ['rating', 'text'];

function isSpeaking(entity: EntityDefinition, name: string): boolean {
  return speaking.includes(fieldNamed(entity, name)?.kind ?? '');
}

function NewInline({ entity, parentKey, parent }: InlineRecordsProps) {
  const [round, setRound] = useState(0);
  const showToast = useToast();
  const change = useChange(entity);
  const shape = useInlineShape(entity, parentKey, 'create');
  return (
    <RecordForm
      key={round}
      shape={shape}
      submitLabel={`Add ${inSentence(entity.label)}`}
      onSubmit={async (body) => {
        await change.mutateAsync({
          method: 'POST',
          path: '',
          body: { ...body, [parentKey]: parent.id },
        });
        showToast(`${entity.label} added`);
        setRound(round + 1);
      }}
    />
  );
}

/** The form of an inline record does not ask for its parent: that is the page it stands on. */
function useInlineShape(entity: EntityDefinition, parentKey: string, purpose: 'create' | 'edit') {
  const shape = useFormShape(entity, purpose);
  return useMemo(
    () => ({ ...shape, relations: shape.relations.filter(({ key }) => key !== parentKey) }),
    [shape, parentKey],
  );
}
