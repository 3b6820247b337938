import { site } from '../site';
import { Icon } from '../ui/Icon';

/** What people can do here, in short. */
export function Features() {
  return (
    <section aria-labelledby="features" className="space-y-8 pt-4">
      <h2 id="features" className="text-2xl sm:text-3xl">
        What you can do here
      </h2>
      <ul className="figures gap-x-8 gap-y-10 max-sm:grid-cols-1">
        {site.features.map((feature) => (
          <li key={feature.title} className="border-edge space-y-3 border-t-2 pt-5">
            <Icon name={feature.icon} className="text-link size-7" />
            <h3 className="text-lg font-semibold">{feature.title}</h3>
            <p className="text-muted leading-relaxed">{feature.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
