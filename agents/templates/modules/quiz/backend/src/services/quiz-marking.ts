/** A question as its author wrote it. */
export interface Question {
  id: number;
  question: string;
  options: readonly string[];
  answers: readonly string[];
  explanation: string | null;
}

const plain = (text: string) => text.trim().toLowerCase();

/** What people choose from. A right answer that its author left out of the options is one of them all the same. */
export function choicesOf({ options, answers }: Question): string[] {
  const known = new Set(options.map(plain));
  const missing = answers.filter((answer) => !known.has(plain(answer)));
  return missing.length === 0 ? [...options] : [...options, ...missing].sort();
}

function isRight({ answers }: Question, given: readonly string[]): boolean {
  const wanted = new Set(answers.map(plain));
  const chosen = new Set(given.map(plain));
  return wanted.size === chosen.size && [...wanted].every((answer) => chosen.has(answer));
}

/** One point for a question whose right answers, and no others, were chosen. */
export function mark(
  questions: readonly Question[],
  given: ReadonlyMap<number, readonly string[]>,
) {
  const results = questions.map((question) => ({
    id: question.id,
    isRight: isRight(question, given.get(question.id) ?? []),
    answers: question.answers,
    explanation: question.explanation,
  }));
  const score = results.filter((result) => result.isRight).length;
  const percent = questions.length === 0 ? 0 : Math.round((score / questions.length) * 100);
  return { score, outOf: questions.length, percent, results };
}
