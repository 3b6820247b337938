import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { sampleEntity } from '../test/sampleEntity';
import { renderPage, stubApi } from '../test/render';
import { leftInWords, useIsFull } from './places';
import { PlacesLead } from './PlacesLead';
import { PlacesMark } from './PlacesMark';

const recordOf = (id: number) => ({
  id,
  label: `Record ${id}`,
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: true, remove: true, transitions: [] },
});

const whole = sampleEntity.name;

const answer = () =>
  stubApi(() => ({
    body: {
      items: [
        { booking: 'Booking', whole, id: 7, left: 0 },
        { booking: 'Booking', whole, id: 8, left: 2 },
      ],
    },
  }));

function Offer({ id }: { id: number }) {
  return <p>{useIsFull('Booking', whole, id) ? `${id} is full` : `${id} is open`}</p>;
}

it('says how many places are left', () => {
  expect([0, 1, 5].map(leftInWords)).toEqual(['Full', '1 place left', '5 places left']);
});

it('marks a record with what is left, where that is limited', async () => {
  answer();
  renderPage(
    <>
      <PlacesMark entity={sampleEntity} record={recordOf(7)} />
      <PlacesLead entity={sampleEntity} record={recordOf(8)} />
      <p aria-label="unlimited">
        <PlacesMark entity={sampleEntity} record={recordOf(9)} />
      </p>
    </>,
  );
  expect(await screen.findByText('Full')).toBeVisible();
  expect(screen.getByText('2 places left')).toBeVisible();
  expect(screen.getByLabelText('unlimited')).toBeEmptyDOMElement();
});

it('knows what is full', async () => {
  answer();
  renderPage(
    <>
      <Offer id={7} />
      <Offer id={8} />
    </>,
  );
  expect(await screen.findByText('7 is full')).toBeVisible();
  expect(screen.getByText('8 is open')).toBeVisible();
});
