import { site } from '../site';
import { Icon } from '../ui/Icon';

/** What people can do here, in short. */
export function Features() {
  return (
    <section aria-labelledby="features" className="card space-y-8 p-6 sm:p-10">
      <h2 id="features" className="text-2xl">
        What you can do here
      </h2>
      <ul className="panels gap-x-10 gap-y-8">
        {site.features.map((feature) => (
          <li key={feature.title} className="flex gap-4">
            <span className="bg-accent text-on-accent grid size-11 shrink-0 place-items-center rounded-xl">
              <Icon name={feature.icon} />
            </span>
            <div className="min-w-0 space-y-1">
              <h3 className="font-semibold">{feature.title}</h3>
              <p className="text-muted text-sm leading-relaxed">{feature.text}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
