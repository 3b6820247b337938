import { Link } from 'react-router';
import { Icon } from '../ui/Icon';

/** The way in for those who have seen what there is. */
export function Join() {
  return (
    <section
      aria-labelledby="join"
      className="stage flex flex-wrap items-center justify-between gap-x-10 gap-y-6 rounded-3xl p-8 sm:p-12"
    >
      <div className="max-w-2xl space-y-2">
        <h2 id="join" className="text-2xl sm:text-3xl">
          Begin with an account of your own
        </h2>
        <p className="text-muted leading-relaxed">
          It takes a minute: a name, an e-mail address and a password.
        </p>
      </div>
      <Link className="btn btn-primary btn-large" to="/sign-up">
        Sign up
        <Icon name="arrow" className="size-4" />
      </Link>
    </section>
  );
}
