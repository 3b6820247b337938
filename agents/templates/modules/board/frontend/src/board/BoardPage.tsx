import { useState } from 'react';
import { Link } from 'react-router';
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import { pages } from '../records/addresses';
import { entityNamed } from '../registry';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { PageHeader } from '../ui/PageHeader';
import { inSentence } from '../ui/words';
import { Board } from './BoardView';
import { boards } from './settings';

const everything = {};

/** The boards of all that the account may see, one at a time. */
export function BoardPage() {
  const { account } = useSession();
  const entities = Object.keys(boards)
    .map(entityNamed)
    .filter(({ access }) => isAmong(account, access.read));
  const [chosen, setChosen] = useState('');
  const entity = entities.find(({ name }) => name === chosen) ?? entities[0];
  const mayCreate = entity && isAmong(account, entity.access.create);
  return (
    <>
      <PageHeader
        icon="grid"
        title="Board"
        text="Drag a card to another column, or choose one in its menu."
        actions={
          mayCreate && (
            <Link className="btn btn-primary" to={pages.create(entity)}>
              <Icon name="plus" className="size-4" />
              New {inSentence(entity.label)}
            </Link>
          )
        }
      />
      {entities.length > 1 && (
        <div role="group" aria-label="Show" className="mb-4 flex flex-wrap gap-2">
          {entities.map(({ name, plural, icon }) => (
            <Button
              key={name}
              look={name === entity?.name ? 'primary' : 'secondary'}
              aria-pressed={name === entity?.name}
              onClick={() => {
                setChosen(name);
              }}
            >
              <Icon name={icon} className="size-4" />
              {plural}
            </Button>
          ))}
        </div>
      )}
      {entity && <Board key={entity.name} entity={entity} parameters={everything} />}
    </>
  );
}
