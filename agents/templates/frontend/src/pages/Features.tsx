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
            <li key={feature.title} className="card flex gap-4 p-5 sm:flex-col sm:gap-5 sm:p-6">
              <span className="bg-accent text-on-accent grid size-11 shrink-0 place-items-center rounded-xl">
                <Icon name={feature.icon} className="size-6" />
              </span>
              <div className="space-y-1.5">
                <h3 className="text-lg leading-snug font-semibold">{feature.title}</h3>
                <p className="text-muted text-sm leading-relaxed">{feature.text}</p>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
