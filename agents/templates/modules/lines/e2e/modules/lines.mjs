import { fillForm, submitForm } from '../forms.mjs';
import { lines } from '../lines.mjs';

/** The label as it stands inside a sentence. */
function inSentence(label) {
  return label.replace(/\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
}

/** A line is added on the page of a record, which shows what it comes to. */
export async function scenario({ page, report, entities, open, checkAccess }) {
  const entity = entities.find(({ label, address }) => label === lines.whole && address);
  const child = entity?.inlines?.find(({ label }) => label === lines.label);
  if (!child) {
    return;
  }
  await report.step('adds up lines', async () => {
    await open(entity.address);
    const inputs = child.inputs.map((input) => ({
      ...input,
      value: lines.values[input.name] ?? input.value,
    }));
    const button = `Add ${inSentence(child.label)}`;
    await fillForm(page, button, inputs, child.choices);
    await submitForm(page, button);
    const section = page.getByRole('region', { name: child.plural });
    const item = section.getByRole('listitem').last();
    await item.getByText(/37\.50/).waitFor();
    await section.locator('dl dd').last().getByText(/\d/).waitFor();
    await checkAccess();
  });
}
