import { Icon } from '../ui/Icon';

const steps = ['Cart', 'Delivery and payment', 'Confirmation'];

/** Where somebody is on the way from the cart to the order. */
export function CheckoutSteps({ current }: { current: number }) {
  return (
    <ol aria-label="Steps" className="mb-6 flex flex-wrap items-center gap-x-6 gap-y-2 text-sm">
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === current ? 'step' : undefined}
          className={`flex items-center gap-2 ${index === current ? 'font-semibold' : 'text-muted'}`}
        >
          <span
            className={`grid size-7 place-items-center rounded-full text-xs font-semibold ${index > current ? 'bg-soft text-on-soft' : 'bg-accent text-on-accent'}`}
          >
            {index < current ? <Icon name="check" className="size-4" /> : index + 1}
          </span>
          {step}
        </li>
      ))}
    </ol>
  );
}
