import { useState } from 'react';
{{#hasForms}}
import { Link, Navigate, useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
{{/hasForms}}
{{^hasForms}}
import { Navigate, useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
{{/hasForms}}
import { messageOf } from '../api/client';
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
{{#hasTracking}}
import { addressOf } from '../tracking/address';
import { tracked } from '../tracking/settings';
{{/hasTracking}}
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { useToast } from '../ui/toasts';
import { inSentence } from '../ui/words';
import { pages } from './addresses';
import { BackLink } from './BackLink';
import { Confirmation } from './Confirmation';
import { FormGuide } from './FormGuide';
import { useFormShape } from './formShape';
import { useChange, useRecord } from './queries';
import { RecordForm } from './RecordForm';
import type { ApiRecord, EntityDefinition } from './types';

/** The form, and beside it what it is about. */
const columns = 'grid items-start gap-6 lg:grid-cols-[minmax(0,48rem)_minmax(14rem,1fr)]';

interface FormPageProps {
  entity: EntityDefinition;
}

/** The page that makes a new record. Values in the address fill the form in advance. */
export function CreatePage({ entity }: FormPageProps) {
  const { account } = useSession();
  const [preset] = useSearchParams();
  const navigate = useNavigate();
  const location = useLocation();
  const showToast = useToast();
  const change = useChange(entity);
  const shape = useFormShape(entity, 'create');
  const [sent, setSent] = useState<ApiRecord | null>(null);
{{#hasForms}}
  const isInSteps = entity.form !== undefined && preset.get('form') !== 'whole';
  const Form = isInSteps && entity.form ? entity.form : RecordForm;
{{/hasForms}}

  if (!isAmong(account, entity.access.create)) {
    return <Navigate to={account ? pages.list(entity) : '/sign-in'} state={location} replace />;
  }
  // Visitors who may write but not read, as in a contact form, have no list to go back to.
  const mayRead = isAmong(account, entity.access.read);
  const above = mayRead && <BackLink entity={entity} />;
  if (sent) {
    return (
      <Confirmation
        isAlone
        entity={entity}
        record={sent}
        onAgain={() => {
          setSent(null);
        }}
      />
    );
  }
  return (
    <>
{{#hasForms}}
      <PageHeader
        icon={entity.icon}
        title={`New ${inSentence(entity.label)}`}
        above={above}
        actions={
          isInSteps && (
            <Link className="btn btn-quiet" to="?form=whole">
              All fields on one page
            </Link>
          )
        }
      />
      <div className={columns}>
        <Form
{{/hasForms}}
{{^hasForms}}
      <PageHeader icon={entity.icon} title={`New ${inSentence(entity.label)}`} above={above} />
      <div className={columns}>
        <RecordForm
{{/hasForms}}
          shape={shape}
          preset={Object.fromEntries(preset)}
          submitLabel={`Create ${inSentence(entity.label)}`}
          onSubmit={async (body) => {
            const record = await change.mutateAsync({ method: 'POST', path: '', body });
{{#hasModeration}}
            if (entity.moderated && mayRead && !record?.can.update) {
              showToast(`${entity.label} sent: it appears once it has been approved`);
              await navigate(pages.list(entity));
              return;
            }
{{/hasModeration}}
            showToast(`${entity.label} created`);
{{#hasTracking}}
            if (!mayRead && record && entity.name === tracked.entity) {
              await navigate(addressOf(record));
              return;
            }
{{/hasTracking}}
            if (record && !mayRead) {
              setSent(record);
              return;
            }
            await navigate(record ? pages.record(entity, record.id) : '/', {
              state: { isNew: true },
            });
          }}
          onCancel={() => void navigate(-1)}
        />
        <FormGuide entity={entity} shape={shape} />
      </div>
    </>
  );
}

export function EditPage({ entity }: FormPageProps) {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const showToast = useToast();
  const change = useChange(entity);
  const shape = useFormShape(entity, 'edit');
  const { data: record, error } = useRecord(entity, id);

  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (!record) {
    return <Skeleton />;
  }
  if (!record.can.update) {
    return <Navigate to={pages.record(entity, id)} replace />;
  }
  return (
    <>
      <PageHeader
        icon={entity.icon}
        title={`Edit ${record.label}`}
        above={<BackLink entity={entity} />}
      />
      <div className={columns}>
        <RecordForm
          shape={shape}
          record={record}
          submitLabel="Save changes"
          onSubmit={async (body) => {
            await change.mutateAsync({ method: 'PATCH', path: `/${id}`, body });
            showToast('Changes saved');
            await navigate(pages.record(entity, id));
          }}
          onCancel={() => void navigate(-1)}
        />
        <FormGuide entity={entity} shape={shape} />
      </div>
    </>
  );
}
