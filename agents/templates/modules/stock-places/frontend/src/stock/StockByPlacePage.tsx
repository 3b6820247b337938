import { Link } from 'react-router';
import { messageOf } from '../api/client';
import { Badge } from '../ui/Badge';
import { EmptyState } from '../ui/EmptyState';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { useStockByPlace } from './byPlace';
import { place, stock } from './settings';

const head = 'px-4 py-3 text-right font-semibold';
const cell = 'px-4 py-3 text-right tabular-nums';

/** How much of everything there is at each place, and in all. */
export function StockByPlacePage() {
  const { data, error } = useStockByPlace();
  return (
    <>
      <PageHeader
        icon="box"
        title={`Stock by ${place.label}`}
        text={`How much there is of all ${stock.plural}, and where.`}
      />
      {error && <Notice>{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      {data?.items.length === 0 && (
        <EmptyState
          icon="box"
          title="Nothing is kept in stock yet"
          text="It will be listed here."
        />
      )}
      {data && data.items.length > 0 && (
        <div className="card overflow-x-auto">
          <table className="w-full text-sm">
            <thead className="bg-head text-head-fg">
              <tr>
                <th className="px-4 py-3 text-left font-semibold">Name</th>
                {data.places.map(({ id, label }) => (
                  <th key={id} className={head}>
                    {label}
                  </th>
                ))}
                <th className={head}>In all</th>
                <th className={head}>Minimum</th>
                <th className="px-4 py-3 text-left font-semibold">State</th>
              </tr>
            </thead>
            <tbody className="divide-line divide-y">
              {data.items.map((item) => (
                <tr key={item.id} className={item.level <= item.warning ? 'bg-danger-soft' : ''}>
                  <th scope="row" className="px-4 py-3 text-left font-medium">
                    <Link className="link" to={`${stock.path}/${item.id}`}>
                      {item.label}
                    </Link>
                  </th>
                  {data.places.map(({ id }, index) => (
                    <td key={id} className={cell}>
                      {item.levels[index] ?? 0}
                    </td>
                  ))}
                  <td className={`${cell} font-semibold`}>{item.level}</td>
                  <td className={cell}>{item.warning}</td>
                  <td className="px-4 py-3">
                    {item.level > item.warning ? (
                      <Badge tone="success">Enough</Badge>
                    ) : (
                      <Badge tone={item.level === 0 ? 'danger' : 'warning'}>
                        {item.level === 0 ? 'Out of stock' : 'Low stock'}
                      </Badge>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
