import { z } from 'zod';
import { database, delegateOf, type Row } from '../database.js';
import { conflict, notFound } from '../errors.js';
import { resourceNamed } from '../models/index.js';
import { readable } from './access.js';
import type { Account } from './accounts.js';
import { labelOf } from './presenter.js';
import { choicesOf, mark, type Question } from './quiz-marking.js';
import { ownerColumn, quizResource } from './quiz-settings.js';

const defaultPassMark = 60;
const mostAttempts = 200;

const handIn = z.strictObject({
  answers: z
    .array(
      z.strictObject({
        question: z.int(),
        chosen: z.array(z.string().max(1000)).max(50),
      }),
    )
    .max(500),
});

async function quizOf(id: number, account: Account | null): Promise<Row> {
  const resource = resourceNamed(quizResource);
  const quiz = await delegateOf(database, resource.model).findFirst({
    where: { AND: [{ id }, readable(resource, account)] },
  });
  if (!quiz) throw notFound(`This ${resource.label.toLowerCase()}`);
  return quiz;
}

/** In the order in which they were written. Where accounts own quizzes, only the owner's questions belong to one. */
async function questionsOf(quiz: Row): Promise<Question[]> {
  const own = ownerColumn === null ? {} : { authorId: quiz[ownerColumn] };
  const rows = await delegateOf(database, 'quizQuestion').findMany({
    where: { quizId: quiz.id, ...own },
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({
    id: row.id,
    question: String(row.question),
    options: JSON.parse(String(row.options)) as string[],
    answers: JSON.parse(String(row.answers)) as string[],
    explanation: row.explanation as string | null,
  }));
}

function bestOf(quizId: number, account: Account | null) {
  if (!account) return null;
  return database.quizAttempt.findFirst({
    where: { quizId, personId: account.id },
    orderBy: [{ percent: 'desc' }, { id: 'asc' }],
    select: { id: true, score: true, outOf: true, percent: true, passed: true },
  });
}

/** A quiz to be taken: what is right stays here. */
export async function show(id: number, account: Account | null) {
  const quiz = await quizOf(id, account);
  const questions = await questionsOf(quiz);
  const [best, attempts] = await Promise.all([
    bestOf(id, account),
    account ? database.quizAttempt.count({ where: { quizId: id, personId: account.id } }) : 0,
  ]);
  return {
    id,
    title: labelOf(quizResource, quiz),
    passMark: quiz.passMark ?? defaultPassMark,
{{#isTimed}}
    /** In minutes; null where people may take their time. */
    timeLimit: quiz.timeLimit ?? null,
{{/isTimed}}
    questions: questions.map((question) => ({
      id: question.id,
      question: question.question,
      choices: choicesOf(question),
      hasSeveral: question.answers.length > 1,
    })),
    attempts,
    best,
  };
}

/** What the account scored, the oldest attempt first. */
export async function progress(account: Account) {
  const attempts = await database.quizAttempt.findMany({
    where: { personId: account.id },
    orderBy: { id: 'desc' },
    select: { id: true, quizId: true, percent: true, passed: true, createdAt: true },
    take: mostAttempts,
  });
  return { attempts: attempts.reverse() };
}

{{#isTimed}}
const minute = 60_000;
/** What the way to the server may take. */
const grace = 15_000;

/** Begins the time, or goes on with what is left of it. */
export async function start(id: number, account: Account | null) {
  const quiz = await quizOf(id, account);
  const limit = Number(quiz.timeLimit ?? 0) * minute;
  if (limit === 0 || !account) return { secondsLeft: limit / 1000 };
  const key = { quizId_personId: { quizId: id, personId: account.id } };
  const run = await database.quizRun.findUnique({ where: key });
  const passed = run ? Date.now() - run.startedAt.getTime() : limit;
  if (passed < limit) return { secondsLeft: Math.ceil((limit - passed) / 1000) };
  const startedAt = new Date();
  await database.quizRun.upsert({
    where: key,
    create: { startedAt, quizId: id, personId: account.id },
    update: { startedAt },
  });
  return { secondsLeft: limit / 1000 };
}

/** Ends the time of the account; too late is too late, whatever its clock says. */
async function stopClock(quiz: Row, account: Account) {
  const limit = Number(quiz.timeLimit ?? 0) * minute;
  if (limit === 0) return;
  const mine = { quizId: quiz.id, personId: account.id };
  const run = await database.quizRun.findUnique({ where: { quizId_personId: mine } });
  if (!run) throw conflict('Please start first.');
  await database.quizRun.delete({ where: { quizId_personId: mine } });
  if (Date.now() > run.startedAt.getTime() + limit + grace)
    throw conflict('The time is over. Please start again.');
}

{{/isTimed}}
/** Marks what was handed in; attempts of accounts are kept. */
export async function attempt(id: number, body: unknown, account: Account | null) {
  const { answers } = handIn.parse(body);
  const quiz = await quizOf(id, account);
  const questions = await questionsOf(quiz);
  if (questions.length === 0) throw conflict('There are no questions yet.');
{{#isTimed}}
  if (account) await stopClock(quiz, account);
{{/isTimed}}
  const given = new Map(answers.map(({ question, chosen }) => [question, chosen]));
  const { results, ...marks } = mark(questions, given);
  const passed = marks.percent >= Number(quiz.passMark ?? defaultPassMark);
  const kept = account
    ? await database.quizAttempt.create({
        data: { ...marks, passed, quizId: id, personId: account.id },
        select: { id: true },
      })
    : null;
  return { ...marks, passed, results, attempt: kept?.id ?? null, best: await bestOf(id, account) };
}
