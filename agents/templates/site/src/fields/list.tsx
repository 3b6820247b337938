import type { FieldKind, FieldShowProps } from './kind';
import { readItems } from './list-values';

function ItemList({ field, value }: FieldShowProps) {
  const List = field.ordered ? 'ol' : 'ul';
  return (
    <List
      className={`marker:text-muted space-y-1.5 pl-5 ${field.ordered ? 'list-decimal' : 'list-disc'}`}
    >
      {readItems(value).map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </List>
  );
}

export const listKind: FieldKind = { Show: ItemList, wide: true, headed: true };
