import { useState } from 'react';
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import { useFormShape } from '../records/formShape';
import { useChange } from '../records/queries';
import { RecordForm } from '../records/RecordForm';
import type { EntityDefinition } from '../records/types';
import { pageEntities } from '../registry';
import { useToast } from '../ui/toasts';
import { inSentence } from '../ui/words';
import { measures } from './settings';
import { WeekSummary } from './WeekSummary';

/** What the week comes to, and the form for one more, on the first page. */
export function WeekHome() {
  const { account } = useSession();
  return pageEntities
    .filter(({ name, access }) => name in measures && isAmong(account, access.read))
    .map((entity) => (
      <div key={entity.name} className="space-y-6">
        <WeekSummary entity={entity} />
        {isAmong(account, entity.access.create) && <QuickEntry entity={entity} />}
      </div>
    ));
}

function QuickEntry({ entity }: { entity: EntityDefinition }) {
  const shape = useFormShape(entity, 'create');
  const change = useChange(entity);
  const showToast = useToast();
  const [entered, setEntered] = useState(0);
  const title = `New ${inSentence(entity.label)}`;
  return (
    <section className="card edge p-5 sm:p-6" aria-label={title}>
      <h2 className="mb-4 text-lg font-semibold">{title}</h2>
      <RecordForm
        key={entered}
        shape={shape}
        submitLabel="Save"
        inset
        onSubmit={async (body) => {
          await change.mutateAsync({ method: 'POST', path: '', body });
          showToast(`${entity.label} created`);
          setEntered(entered + 1);
        }}
      />
    </section>
  );
}
