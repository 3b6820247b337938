import { Link, useSearchParams } from 'react-router';
import { PageHeader } from '../ui/PageHeader';
import { ConverterForm } from './ConverterForm';
import { converters } from './converters';

/** The converters of the site, one of them open. */
export function ConverterPage() {
  const [query] = useSearchParams();
  const converter = converters.find(({ id }) => id === query.get('of')) ?? converters[0];
  if (!converter) {
    return null;
  }
  return (
    <>
      <PageHeader icon="sort" title={`Convert: ${converter.title}`} text={converter.text} />
      {converters.length > 1 && (
        <nav aria-label="Converters" className="mb-6 flex flex-wrap gap-2">
          {converters.map(({ id, title }) => (
            <Link
              key={id}
              className={`btn ${id === converter.id ? 'btn-primary' : 'btn-secondary'}`}
              aria-current={id === converter.id ? 'page' : undefined}
              to={`?of=${id}`}
            >
              {title}
            </Link>
          ))}
        </nav>
      )}
      <ConverterForm key={converter.id} converter={converter} />
    </>
  );
}
