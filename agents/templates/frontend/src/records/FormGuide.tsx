import { Cover } from '../ui/Cover';
import { Icon } from '../ui/Icon';
import type { FormShape } from './form';
import type { EntityDefinition } from './types';

interface FormGuideProps {
  entity: EntityDefinition;
  shape: FormShape;
}

/** What a form is about, and what it cannot do without: beside it, where there is room. */
export function FormGuide({ entity, shape }: FormGuideProps) {
  const needed = [...shape.fields, ...shape.relations].filter(({ required }) => required);
  return (
    <aside
      aria-label="About this form"
      className="card sticky top-24 hidden overflow-hidden lg:block"
    >
      <Cover
        title={entity.people ? '' : entity.plural}
        icon={entity.icon}
        className="aspect-[16/9]"
      />
      <div className="space-y-3 p-5 text-sm">
        {needed.length > 0 && (
          <>
            <p className="font-semibold">What is needed</p>
            <ul className="space-y-2">
              {needed.map(({ name, label }) => (
                <li key={name} className="flex items-center gap-2">
                  <Icon name="check" className="text-link size-4" />
                  {label}
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="text-muted leading-relaxed">
          {needed.length > 0
            ? 'Whatever else there is to say can be added later.'
            : 'Fill in what you know; the rest can be added later.'}
        </p>
      </div>
    </aside>
  );
}
