import { Link } from 'react-router';
{{#isHeroBrowsed}}
import { pages } from '../records/addresses';
import { hero } from '../registry';
{{/isHeroBrowsed}}
import { site } from '../site';
import { Icon } from '../ui/Icon';
import { useTitle } from '../ui/useTitle';
{{#isHeroBrowsed}}
import { inSentence } from '../ui/words';
{{/isHeroBrowsed}}
import { Features } from './Features';
{{#hasHero}}
import { HeroArt } from './HeroArt';
{{/hasHero}}

/** Greets people who are not signed in. */
export function Welcome() {
  useTitle(site.name);
  return (
    <div className="mb-14 space-y-14">
      <section className="stage rounded-3xl px-6 py-14 sm:px-12 sm:py-20">
        <div className="grid grid-cols-1 items-center gap-10 lg:grid-cols-[1.25fr_1fr]">
          <div className="space-y-6">
            <h1 className="text-4xl font-extrabold sm:text-6xl">{site.name}</h1>
            <p className="text-muted max-w-xl text-lg leading-relaxed">{site.tagline}</p>
            <div className="flex flex-wrap gap-3">
{{#isOpen}}
{{#start}}
              <Link className="btn btn-primary btn-large" to="/{{{path}}}">
                {{{label}}}
                <Icon name="arrow" className="size-4" />
              </Link>
{{/start}}
{{#isHeroBrowsed}}
              <Link className="btn btn-primary btn-large" to={pages.list(hero.entity)}>
                Browse {inSentence(hero.entity.plural)}
                <Icon name="arrow" className="size-4" />
              </Link>
{{/isHeroBrowsed}}
{{#hasSignUp}}
              <Link className="btn btn-secondary btn-large" to="/sign-up">
                Create an account
              </Link>
{{/hasSignUp}}
{{/isOpen}}
{{^isOpen}}
{{#hasSignUp}}
              <Link className="btn btn-primary btn-large" to="/sign-up">
                Create an account
                <Icon name="arrow" className="size-4" />
              </Link>
              <Link className="btn btn-secondary btn-large" to="/sign-in">
                Sign in
              </Link>
{{/hasSignUp}}
{{^hasSignUp}}
              <Link className="btn btn-primary btn-large" to="/sign-in">
                Sign in
                <Icon name="arrow" className="size-4" />
              </Link>
{{/hasSignUp}}
{{/isOpen}}
            </div>
          </div>
{{#hasHero}}
          <HeroArt />
{{/hasHero}}
        </div>
      </section>
      <Features />
    </div>
  );
}
