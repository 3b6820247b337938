import type { TextContent } from '../content';
import { PageHeader } from '../ui/PageHeader';
import { Paragraphs } from '../ui/Paragraphs';
import { SiteCard } from './SiteCard';

/** A page of text, as it stands in content/pages.json. */
export function TextPage({ text }: { text: TextContent }) {
  return (
    <>
      <PageHeader title={text.title} />
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_20rem]">
        <article className="card p-6 text-lg sm:p-10">
          <Paragraphs text={text.body} />
        </article>
        <SiteCard />
      </div>
    </>
  );
}
