import { Button } from '../ui/Button';
import { periodOf, presetOf, presets, type Period } from './period';

interface PeriodPickerProps {
  period: Period;
  onPick: (period: Period) => void;
}

/** The last days, by one click; or any period, by its first and its last day. */
export function PeriodPicker({ period, onPick }: PeriodPickerProps) {
  const chosen = presetOf(period);
  return (
    <div className="mb-8 flex flex-wrap items-center gap-x-6 gap-y-3">
      <div role="group" aria-label="Period" className="flex flex-wrap gap-2">
        {presets.map(({ days, label }) => (
          <Button
            key={days}
            look={days === chosen ? 'primary' : 'secondary'}
            aria-pressed={days === chosen}
            onClick={() => {
              onPick(periodOf(days));
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      <div className="flex items-center gap-2 text-sm">
        <input
          type="date"
          aria-label="From"
          className="field w-auto"
          value={period.from}
          max={period.to}
          onChange={({ target }) => {
            if (target.value) {
              onPick({ ...period, from: target.value });
            }
          }}
        />
        <span aria-hidden="true">–</span>
        <input
          type="date"
          aria-label="To"
          className="field w-auto"
          value={period.to}
          min={period.from}
          onChange={({ target }) => {
            if (target.value) {
              onPick({ ...period, to: target.value });
            }
          }}
        />
      </div>
    </div>
  );
}
