import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { messageOf } from '../api/client';
import { useSession } from '../auth/session';
import { pages } from '../records/addresses';
import { entityNamed } from '../registry';
import { Button } from '../ui/Button';
import { momentInWords } from '../ui/dates';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import {
  useConversation,
  useReading,
  useWriting,
  type Conversation,
  type Message,
} from './conversations';

/** The messages of a conversation; new ones appear by themselves. */
export function ConversationView({ id }: { id: string }) {
  const { data, error } = useConversation(id);
  const end = useRef<HTMLDivElement>(null);
  const newest = data?.messages.at(-1)?.id;
  const { mutate: markRead } = useReading(id);

  useEffect(() => {
    if (newest !== undefined) {
      end.current?.scrollIntoView({ block: 'nearest' });
      markRead();
    }
  }, [newest, markRead]);

  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (!data) {
    return <Skeleton />;
  }
  return (
    <section aria-label={data.title} className="card flex flex-col overflow-hidden">
      <Head conversation={data} />
      <div
        role="log"
        aria-label="Messages"
        tabIndex={0}
        className="flex h-[28rem] max-h-[60dvh] flex-col gap-3 overflow-y-auto p-5"
      >
        {data.messages.length === 0 && (
          <p className="text-muted m-auto text-sm">Nothing was written yet. Say hello!</p>
        )}
        {data.messages.map((message) => (
          <Bubble key={message.id} message={message} />
        ))}
        <div ref={end} />
      </div>
      <Writer id={id} />
    </section>
  );
}

function Head({ conversation }: { conversation: Conversation }) {
  const [name, recordId] = conversation.about.split('/');
  return (
    <header className="border-line flex items-center gap-3 border-b px-5 py-3">
      <Link aria-label="All conversations" className="btn btn-quiet px-2 lg:hidden" to="/messages">
        <Icon name="left" />
      </Link>
      <div className="min-w-0">
        <h2 className="truncate font-semibold">{conversation.title}</h2>
        {name && recordId && (
          <Link className="link text-sm" to={pages.record(entityNamed(name), recordId)}>
            {conversation.subject}
          </Link>
        )}
        {conversation.isRoom && (
          <p className="text-muted truncate text-sm">
            {conversation.members.map((member) => member.name).join(', ')}
          </p>
        )}
      </div>
    </header>
  );
}

function Bubble({ message }: { message: Message }) {
  const { account } = useSession();
  const isOwn = message.author.id === account?.id;
  return (
    <article className={`max-w-[85%] space-y-1 ${isOwn ? 'self-end' : 'self-start'}`}>
      <p
        className={`rounded-2xl px-4 py-2 text-sm break-words whitespace-pre-line ${isOwn ? 'bg-accent text-on-accent' : 'bg-soft text-on-soft'}`}
      >
        {message.body}
      </p>
      <p className={`text-muted text-xs ${isOwn ? 'text-right' : ''}`}>
        {isOwn ? 'You' : message.author.name},{' '}
        <time dateTime={message.createdAt}>{momentInWords(new Date(message.createdAt))}</time>
      </p>
    </article>
  );
}

function Writer({ id }: { id: string }) {
  const [text, setText] = useState('');
  const writing = useWriting(id);
  return (
    <form
      className="border-line space-y-2 border-t p-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) {
          writing.mutate(text, {
            onSuccess: () => {
              setText('');
            },
          });
        }
      }}
    >
      {writing.error && <Notice>{messageOf(writing.error)}</Notice>}
      <div className="flex items-end gap-2">
        <textarea
          name="message"
          aria-label="Message"
          placeholder="Write a message"
          rows={1}
          maxLength={4000}
          className="field flex-1"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey) {
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }
          }}
        />
        <Button look="primary" type="submit" busy={writing.isPending}>
          Send
        </Button>
      </div>
    </form>
  );
}
