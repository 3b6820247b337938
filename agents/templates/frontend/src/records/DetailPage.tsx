import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { messageOf } from '../api/client';
{{#hasNested}}
import { entityNamed } from '../registry';
{{/hasNested}}
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import { pages } from './addresses';
{{#hasChildren}}
import { ChildRecords } from './ChildRecords';
{{/hasChildren}}
import { Confirmation } from './Confirmation';
import { DeleteButton } from './DeleteButton';
{{#hasInlines}}
import { InlineRecords } from './InlineRecords';
{{/hasInlines}}
{{#layouts}}
import { {{component}} } from './layouts/{{component}}';
{{/layouts}}
import { MoreRecords } from './MoreRecords';
import { useRecord } from './queries';
import { isSentIn } from './reference';
{{#hasTransitions}}
import { TransitionButtons } from './TransitionButtons';
{{/hasTransitions}}
import type { ApiRecord, EntityDefinition } from './types';

{{#hasLayouts}}
const layouts = {
{{#layouts}}
  {{name}}: {{component}},
{{/layouts}}
};

{{/hasLayouts}}
interface DetailPageProps {
  entity: EntityDefinition;
}

interface PartProps extends DetailPageProps {
  record: ApiRecord;
}

/** One record, in the layout that suits its kind. */
export function DetailPage({ entity }: DetailPageProps) {
  const { id = '' } = useParams();
  const { data: record, error } = useRecord(entity, id);
  const { state } = useLocation() as { state: { isNew?: boolean } | null };
  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (!record) {
    return <Skeleton />;
  }
{{#hasLayouts}}
  const Layout = layouts[entity.layout ?? 'plain'];
{{/hasLayouts}}
  return (
    <article>
      {state?.isNew && isSentIn(entity) && <Confirmation entity={entity} record={record} />}
{{#hasLayouts}}
      <Layout
{{/hasLayouts}}
{{^hasLayouts}}
      <Plain
{{/hasLayouts}}
        entity={entity}
        record={record}
        actions={<Actions entity={entity} record={record} />}
{{#hasBelow}}
        below={<Below entity={entity} record={record} />}
{{/hasBelow}}
{{^hasBelow}}
        below={null}
{{/hasBelow}}
      />
      <MoreRecords entity={entity} record={record} />
    </article>
  );
}
{{#hasBelow}}

/** What belongs to the record. */
function Below({ entity, record }: PartProps) {
  return (
    <>
{{#hasInlines}}
      {entity.inlines?.map((child) => (
        <InlineRecords
          key={child.entity}
          entity={entityNamed(child.entity)}
          parentKey={child.key}
          parent={record}
        />
      ))}
{{/hasInlines}}
{{#hasChildren}}
      {entity.children && (
        <div className="@container">
          <div className="grid items-start gap-6 @4xl:grid-cols-2">
            {entity.children.map((child) => (
              <ChildRecords
                key={`${child.entity} ${child.key}`}
                entity={entityNamed(child.entity)}
                parentKey={child.key}
                parent={record}
              />
            ))}
          </div>
        </div>
      )}
{{/hasChildren}}
{{#hasPanels}}
      {entity.panels?.map((Panel, index) => (
        <Panel key={index} entity={entity} record={record} />
      ))}
{{/hasPanels}}
    </>
  );
}
{{/hasBelow}}

function Actions({ entity, record }: PartProps) {
  const navigate = useNavigate();
  return (
    <>
{{#hasTransitions}}
      {entity.transitions && (
        <TransitionButtons entity={entity} record={record} transitions={entity.transitions} />
      )}
{{/hasTransitions}}
{{#hasActions}}
      {entity.actions?.map((Action, index) => (
        <Action key={index} entity={entity} record={record} />
      ))}
{{/hasActions}}
      {record.can.update && (
        <Link className="btn btn-secondary" to={pages.edit(entity, record.id)}>
          <Icon name="edit" className="size-4" />
          Edit
        </Link>
      )}
      {record.can.remove && (
        <DeleteButton
          entity={entity}
          record={record}
          onDeleted={() => void navigate(pages.list(entity), { replace: true })}
        />
      )}
    </>
  );
}
