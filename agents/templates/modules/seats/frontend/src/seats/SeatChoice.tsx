import { messageOf } from '../api/client';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import { inWords } from './price';
import { SeatPlan } from './SeatPlan';
import { placesIn, priceOf, usePlan } from './seats';
import { seating } from './settings';

interface SeatChoiceProps {
  /** Id of what takes place. */
  event: string;
  /** The chosen places: "B4, B5". */
  value: string;
  own?: string;
  onChange: (value: string) => void;
}

/** The plan of what takes place, with what is chosen and what that costs. */
export function SeatChoice({ event, value, own = '', onChange }: SeatChoiceProps) {
  const { data, error } = usePlan(event);
  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (!data) {
    return <Skeleton />;
  }
  const chosen = placesIn(value);
  const price = priceOf(data.classes, chosen);
  return (
    <div className="space-y-4">
      <SeatPlan
        classes={data.classes}
        chosen={chosen}
        own={placesIn(own)}
        onToggle={(place) => {
          const rest = chosen.filter((one) => one !== place);
          onChange((rest.length < chosen.length ? rest : [...chosen, place]).join(', '));
        }}
      />
      <p role="status" className="text-sm">
        {chosen.length === 0 ? (
          <span className="text-muted">No {seating.one} chosen yet.</span>
        ) : (
          <>
            Chosen: <strong>{chosen.join(', ')}</strong>
            {price !== null && (
              <>
                , together <strong className="tabular-nums">{inWords(price)}</strong>
              </>
            )}
          </>
        )}
      </p>
    </div>
  );
}
