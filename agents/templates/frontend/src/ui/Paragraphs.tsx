/** Text as people write it: an empty line begins a new paragraph. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <div className="space-y-4 leading-relaxed break-words">
      {text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index} className="whitespace-pre-line">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
