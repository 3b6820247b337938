import { invalid } from '../errors.js';

export type Kind = 'Text' | 'Single choice' | 'Multiple choice' | 'Rating' | 'Yes or no';

export interface Question {
  id: number;
  question: string;
  kind: Kind;
  options: readonly string[];
  isRequired: boolean;
}

/** What somebody said to a question: one text, or several where several may be chosen. */
export type Answers = Readonly<Record<string, readonly string[]>>;

const RATINGS = ['1', '2', '3', '4', '5'];
const MOST_TEXTS = 100;

/** What may be chosen; nothing for a free text. */
export function choicesOf({ kind, options }: Question): readonly string[] {
  if (kind === 'Rating') return RATINGS;
  if (kind === 'Yes or no') return ['Yes', 'No'];
  return kind === 'Text' ? [] : options;
}

function problemOf(question: Question, given: readonly string[]): string | null {
  if (given.length === 0) return question.isRequired ? 'This question must be answered' : null;
  if (question.kind === 'Text') return given.length > 1 ? 'One text is enough' : null;
  if (question.kind !== 'Multiple choice' && given.length > 1) return 'Only one can be chosen';
  return given.every((choice) => choicesOf(question).includes(choice))
    ? null
    : 'This is not one of the choices';
}

/** The answers that are to be kept; refuses what no question asked for. */
export function checkAnswers(questions: readonly Question[], given: Answers): Answers {
  const problems = questions.flatMap((question) => {
    const message = problemOf(question, given[question.id] ?? []);
    return message === null ? [] : [{ field: String(question.id), message }];
  });
  if (problems.length > 0) throw invalid(problems);
  const kept = questions
    .map(({ id }) => [id, (given[id] ?? []).map((text) => text.trim()).filter(Boolean)] as const)
    .filter(([, texts]) => texts.length > 0);
  if (kept.length === 0)
    throw invalid([{ field: 'answers', message: 'Please answer at least one question' }]);
  return Object.fromEntries(kept);
}

/** How often each choice was taken, the mean of ratings, and texts, newest first. */
export function countAnswers(questions: readonly Question[], responses: readonly Answers[]) {
  return questions.map((question) => {
    const given = responses.map((answers) => answers[question.id] ?? []);
    const all = given.flat();
    const counts = choicesOf(question).map((choice) => ({
      choice,
      count: all.filter((one) => one === choice).length,
    }));
    const sum = all.reduce((total, one) => total + Number(one), 0);
    return {
      id: question.id,
      question: question.question,
      kind: question.kind,
      answered: given.filter((texts) => texts.length > 0).length,
      counts,
      mean:
        question.kind === 'Rating' && all.length > 0
          ? Math.round((sum / all.length) * 10) / 10
          : null,
      texts: question.kind === 'Text' ? all.slice(-MOST_TEXTS).reverse() : [],
    };
  });
}
