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
{{#hasHeroArt}}
import { HeroArt } from './HeroArt';
{{/hasHeroArt}}
import { Opening } from './Opening';

/** Greets people who are not signed in. */
export function Welcome() {
  useTitle(site.name);
  return (
{{#hasHeroArt}}
    <Opening art={<HeroArt />}>
{{/hasHeroArt}}
{{^hasHeroArt}}
    <Opening>
{{/hasHeroArt}}
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
{{#isJoinedFirst}}
      <Link className="btn btn-primary btn-large" to="/sign-up">
        Create an account
        <Icon name="arrow" className="size-4" />
      </Link>
      <Link className="btn btn-secondary btn-large" to="/sign-in">
        Sign in
      </Link>
{{/isJoinedFirst}}
{{^isJoinedFirst}}
{{#hasSignUp}}
      <Link className="btn btn-secondary btn-large" to="/sign-up">
        Create an account
      </Link>
{{/hasSignUp}}
{{/isJoinedFirst}}
{{#isEnteredFirst}}
{{#start}}
      <Link className="btn btn-secondary btn-large" to="/sign-in">
        Sign in
      </Link>
{{/start}}
{{^start}}
      <Link className="btn btn-primary btn-large" to="/sign-in">
        Sign in
        <Icon name="arrow" className="size-4" />
      </Link>
{{/start}}
{{/isEnteredFirst}}
    </Opening>
  );
}
