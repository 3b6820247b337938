import { site } from '../site';
import { Icon } from '../ui/Icon';

/** What people can do here, in short. */
export function Features() {
  return (
    <section aria-labelledby="features" className="space-y-6">
      <h2 id="features" className="text-2xl font-bold">
        What you can do here
      </h2>
      <ul className="panels">
        {site.features.map((feature) => (
          <li key={feature.title} className="card edge rise space-y-3 p-6">
            <span className="tile">
              <Icon name={feature.icon} />
            </span>
            <h3 className="text-lg font-semibold">{feature.title}</h3>
            <p className="text-muted text-sm leading-relaxed">{feature.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
