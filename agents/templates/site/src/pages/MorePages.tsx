import { Link } from 'react-router';
import { textPages } from '../content';

/** How the pages of text begin. */
export function MorePages() {
  return (
    <section aria-labelledby="more" className="space-y-6">
      <h2 id="more" className="text-2xl">
        Good to know
      </h2>
      <ul className="panels">
        {textPages.map(({ slug, title, body }) => (
          <li key={slug} className="card edge rise group relative space-y-3 p-6">
            <h3 className="text-lg font-semibold">
              <Link
                className="underline-offset-4 group-hover:underline after:absolute after:inset-0"
                to={`/${slug}`}
              >
                {title}
              </Link>
            </h3>
            <p className="text-muted line-clamp-4 text-sm leading-relaxed whitespace-pre-line">
              {body.replace(/\n{2,}/g, '\n')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
