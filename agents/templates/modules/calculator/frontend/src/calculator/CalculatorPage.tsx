import { Link, useSearchParams } from 'react-router';
import { PageHeader } from '../ui/PageHeader';
import { CalculatorForm } from './CalculatorForm';
import { calculators } from './calculators';

/** The calculators of the site, one of them open. */
export function CalculatorPage() {
  const [query] = useSearchParams();
  const calculator = calculators.find(({ id }) => id === query.get('with')) ?? calculators[0];
  if (!calculator) {
    return null;
  }
  return (
    <>
      <PageHeader icon="chart" title={calculator.title} text={calculator.text} />
      {calculators.length > 1 && (
        <nav aria-label="Calculators" className="mb-6 flex flex-wrap gap-2">
          {calculators.map(({ id, title }) => (
            <Link
              key={id}
              className={`btn ${id === calculator.id ? 'btn-primary' : 'btn-secondary'}`}
              aria-current={id === calculator.id ? 'page' : undefined}
              to={`?with=${id}`}
            >
              {title}
            </Link>
          ))}
        </nav>
      )}
      <CalculatorForm key={calculator.id} calculator={calculator} />
    </>
  );
}
