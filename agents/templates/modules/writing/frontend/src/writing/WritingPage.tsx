import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { messageOf, request } from '../api/client';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { writing } from './settings';
import { VersionCard, type Version } from './VersionCard';
import { WritingForm, type Order } from './WritingForm';

interface Written {
  title: string;
  text: string;
  isModel: boolean;
}

const beside = 'grid items-start gap-6 lg:grid-cols-2';

/** What is entered on one side, the versions that were written of it on the other. */
export function WritingPage() {
  const [versions, setVersions] = useState<readonly Version[]>([]);
  const work = useMutation({
    mutationFn: (order: Order) =>
      request<Written>('POST', '/writing', { ...order, version: versions.length }),
    onSuccess: (written, order) => {
      const number = (versions[0]?.number ?? 0) + 1;
      setVersions([{ ...written, order, number, first: written.text }, ...versions]);
    },
  });
  const change = (version: Version) => {
    setVersions(versions.map((one) => (one.number === version.number ? version : one)));
  };
  const [latest] = versions;
  // Two versions are compared side by side.
  const several = versions.length > 1;
  return (
    <>
      <PageHeader icon="edit" title={writing.title} text={writing.text} />
      <div className={several ? 'space-y-6' : beside}>
        <WritingForm
          isBusy={work.isPending}
          isAgain={versions.length > 0}
          onWrite={(order) => {
            work.mutate(order);
          }}
        />
        <div className={several ? beside : 'space-y-6'}>
          {work.error && <Notice>{messageOf(work.error)}</Notice>}
          {!latest && (
            <p className="card text-muted p-6 text-sm">
              Your {writing.noun.toLowerCase()} appears here. You can change it, have another
              version written, copy it and keep it.
            </p>
          )}
          {versions.map((version) => (
            <VersionCard
              key={version.number}
              version={version}
              onChange={change}
              onDrop={() => {
                setVersions(versions.filter(({ number }) => number !== version.number));
              }}
            />
          ))}
        </div>
      </div>
    </>
  );
}
