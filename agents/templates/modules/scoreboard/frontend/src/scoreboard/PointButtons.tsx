import { Button } from '../ui/Button';

interface PointButtonsProps {
  name: string;
  steps: readonly number[];
  isOver: boolean;
  onAdd: (points: number) => void;
}

/** A big button for every step that the score of one player takes at once. */
export function PointButtons({ name, steps, isOver, onAdd }: PointButtonsProps) {
  return (
    <div className="mt-auto grid auto-cols-fr grid-flow-col gap-2 pt-2">
      {steps.map((step) => {
        const sign = step < 0 ? '−' : '+';
        return (
          <Button
            key={step}
            look="primary"
            className="min-h-16 px-2 text-2xl"
            aria-label={`${name} ${sign}${Math.abs(step)}`}
            disabled={isOver}
            onClick={() => {
              onAdd(step);
            }}
          >
            {sign}
            {Math.abs(step)}
          </Button>
        );
      })}
    </div>
  );
}
