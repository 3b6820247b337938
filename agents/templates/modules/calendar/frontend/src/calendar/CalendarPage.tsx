import { useState } from 'react';
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import { entityNamed } from '../registry';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { PageHeader } from '../ui/PageHeader';
import { Month } from './Month';
import { calendars } from './settings';

/** One calendar for everything with a date that the account may see. */
export function CalendarPage() {
  const { account } = useSession();
  const entities = Object.keys(calendars)
    .map(entityNamed)
    .filter(({ access }) => isAmong(account, access.read));
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const shown = entities.filter(({ name }) => !hidden.includes(name));
  return (
    <>
      <PageHeader icon="calendar" title="Calendar" text="What takes place, month by month." />
      {entities.length > 1 && (
        <div role="group" aria-label="Show" className="mb-4 flex flex-wrap gap-2">
          {entities.map(({ name, plural, icon }) => {
            const isShown = !hidden.includes(name);
            return (
              <Button
                key={name}
                look={isShown ? 'primary' : 'secondary'}
                aria-pressed={isShown}
                onClick={() => {
                  setHidden(isShown ? [...hidden, name] : hidden.filter((one) => one !== name));
                }}
              >
                <Icon name={icon} className="size-4" />
                {plural}
              </Button>
            );
          })}
        </div>
      )}
      <Month entities={shown} parameters={{}} />
    </>
  );
}
