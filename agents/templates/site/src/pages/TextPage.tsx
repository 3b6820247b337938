import type { TextContent } from '../content';
import { PageHeader } from '../ui/PageHeader';
import { Paragraphs } from '../ui/Paragraphs';

/** A page of text, as it stands in content/pages.json. */
export function TextPage({ text }: { text: TextContent }) {
  return (
    <article className="mx-auto max-w-3xl">
      <PageHeader title={text.title} />
      <div className="text-lg">
        <Paragraphs text={text.body} />
      </div>
    </article>
  );
}
