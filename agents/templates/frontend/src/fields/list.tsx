import { useEffect, useRef } from 'react';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { FieldInputProps, FieldKind, FieldShowProps } from './kind';
import { checkCount, readItems, splitItems } from './list-values';

function ListInput({ id, field, value, onChange, aria }: FieldInputProps) {
  const items = value.split('\n');
  const list = useRef<HTMLUListElement>(null);
  const focusNext = useRef<number>(undefined);

  useEffect(() => {
    if (focusNext.current !== undefined) {
      list.current?.querySelectorAll('input').item(focusNext.current).focus();
      focusNext.current = undefined;
    }
  });

  const change = (next: string[], focus?: number) => {
    focusNext.current = focus;
    onChange(next.join('\n'));
  };

  return (
    <div className="space-y-2">
      <ul ref={list} className="space-y-2">
        {items.map((item, index) => (
          <li key={index} className="flex items-center gap-2">
            <input
              id={index === 0 ? id : undefined}
              name={field.name}
              aria-label={`${field.label} ${index + 1}`}
              className="field"
              value={item}
              onChange={(event) => {
                change(items.with(index, event.target.value));
              }}
              onPaste={(event) => {
                const lines = splitItems(event.clipboardData.getData('text'));
                if (lines.length > 1) {
                  event.preventDefault();
                  change([...items.slice(0, index), ...lines, ...items.slice(index + 1)]);
                }
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter') {
                  event.preventDefault();
                  change(items.toSpliced(index + 1, 0, ''), index + 1);
                }
              }}
              {...aria}
            />
            <Button
              look="quiet"
              className="px-2.5"
              aria-label={`Remove ${field.label} ${index + 1}`}
              disabled={items.length === 1 && item === ''}
              onClick={() => {
                change(items.length === 1 ? [''] : items.toSpliced(index, 1));
              }}
            >
              <Icon name="close" className="size-4" />
            </Button>
          </li>
        ))}
      </ul>
      <Button
        aria-label={`Add to ${field.label}`}
        onClick={() => {
          change([...items, ''], items.length);
        }}
      >
        <Icon name="plus" className="size-4" />
        Add
      </Button>
    </div>
  );
}

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

export const listKind: FieldKind = {
  read: (value) => readItems(value).join('\n'),
  write: splitItems,
  always: true,
  group: true,
  check: checkCount,
  Input: ListInput,
  Show: ItemList,
  wide: true,
};
