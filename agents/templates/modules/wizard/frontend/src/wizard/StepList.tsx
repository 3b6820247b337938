interface StepListProps {
  titles: readonly string[];
  position: number;
  onGoTo: (position: number) => void;
}

/** How far one has come; steps that are done can be gone back to. */
export function StepList({ titles, position, onGoTo }: StepListProps) {
  return (
    <nav aria-label="Steps" className="space-y-3">
      <p className="text-muted text-sm">
        Step {position + 1} of {titles.length}
      </p>
      <ol className="flex gap-2">
        {titles.map((title, index) => (
          <li key={index} className="flex-1">
            <button
              type="button"
              disabled={index >= position}
              aria-label={`Step ${index + 1}: ${title}`}
              aria-current={index === position ? 'step' : undefined}
              className={`h-2.5 w-full rounded-full enabled:cursor-pointer ${index <= position ? 'bg-accent' : 'bg-line'}`}
              onClick={() => {
                onGoTo(index);
              }}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}
