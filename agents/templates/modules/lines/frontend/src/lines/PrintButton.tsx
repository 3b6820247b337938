import { Button } from '../ui/Button';

/** Prints the page of a record. */
export function PrintButton() {
  return (
    <Button
      className="print:hidden"
      onClick={() => {
        window.print();
      }}
    >
      Print
    </Button>
  );
}
