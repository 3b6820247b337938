import { Link } from 'react-router';
{{^isOpen}}
import { pages } from '../records/addresses';
import { pageEntities } from '../registry';
{{/isOpen}}
import { site } from '../site';
import { Icon } from '../ui/Icon';
import { useTitle } from '../ui/useTitle';

/** Greets people who are not signed in. */
export function Welcome() {
  useTitle(site.name);
  return (
    <div className="space-y-10 pb-10">
      <section className="card relative overflow-hidden px-6 py-12 sm:px-12 sm:py-20">
        <div
          aria-hidden="true"
          className="bg-soft absolute -top-32 -right-24 size-96 rounded-full blur-2xl"
        />
        <div className="relative max-w-2xl space-y-6">
          <h1 className="text-4xl font-extrabold tracking-tight sm:text-5xl">{site.name}</h1>
          <p className="text-muted text-lg leading-relaxed">{site.summary}</p>
          <div className="flex flex-wrap gap-3">
{{#hasSignUp}}
            <Link className="btn btn-primary" to="/sign-up">
              Create an account
              <Icon name="arrow" className="size-4" />
            </Link>
            <Link className="btn btn-secondary" to="/sign-in">
              Sign in
            </Link>
{{/hasSignUp}}
{{^hasSignUp}}
            <Link className="btn btn-primary" to="/sign-in">
              Sign in
              <Icon name="arrow" className="size-4" />
            </Link>
{{/hasSignUp}}
          </div>
        </div>
      </section>
{{^isOpen}}
      <section
        aria-label="What you can do here"
        className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3"
      >
        {pageEntities.map((entity) => (
          <Link
            key={entity.name}
            to={pages.list(entity)}
            className="card group space-y-3 p-6 transition-shadow hover:shadow-md"
          >
            <span className="bg-soft text-on-soft grid size-11 place-items-center rounded-lg">
              <Icon name={entity.icon} />
            </span>
            <h2 className="text-lg font-semibold group-hover:underline">{entity.plural}</h2>
            <p className="text-muted text-sm">{entity.description}</p>
          </Link>
        ))}
      </section>
{{/isOpen}}
    </div>
  );
}
