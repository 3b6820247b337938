import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addToCart, emptyCart, setQuantity, useCart } from './cart';

it('counts what is put in twice', () => {
  const { result } = renderHook(useCart);
  act(() => {
    addToCart(7);
    addToCart(8);
    addToCart(7);
  });
  expect(result.current).toEqual([
    { productId: 7, quantity: 2 },
    { productId: 8, quantity: 1 },
  ]);
});

it('loses what there is nothing of, and everything when it is emptied', () => {
  const { result } = renderHook(useCart);
  act(() => {
    addToCart(7);
    addToCart(8);
    setQuantity(7, 0);
  });
  expect(result.current).toEqual([{ productId: 8, quantity: 1 }]);
  act(emptyCart);
  expect(result.current).toEqual([]);
});

it('is there again after the page was left', () => {
  localStorage.setItem('cart', '[{"productId":3,"quantity":2}]');
  expect(renderHook(useCart).result.current).toEqual([{ productId: 3, quantity: 2 }]);
});

it('begins anew when what was stored cannot be read', () => {
  localStorage.setItem('cart', '{"productId"');
  expect(renderHook(useCart).result.current).toEqual([]);
});
