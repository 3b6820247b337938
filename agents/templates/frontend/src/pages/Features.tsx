import { site } from '../site';
import { Icon } from '../ui/Icon';

/** What people can do here, in short. */
export function Features() {
  return (
    <section aria-labelledby="features" className="bleed bg-head text-head-fg">
      <div className="mx-auto max-w-6xl space-y-8 px-4 py-14 sm:px-6 lg:py-20">
        <h2 id="features" className="text-2xl sm:text-4xl">
          What you can do here
        </h2>
        <ul className="figures max-sm:grid-cols-1">
          {site.features.map((feature) => (
            <li key={feature.title} className="card space-y-3 p-6">
              <span className="bg-accent text-on-accent grid size-11 place-items-center rounded-xl">
                <Icon name={feature.icon} className="size-6" />
              </span>
              <h3 className="text-lg font-semibold">{feature.title}</h3>
              <p className="text-muted text-sm leading-relaxed">{feature.text}</p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
