import { z } from 'zod';
import { database, delegateOf, type Row } from '../database.js';
import { conflict, forbidden, notFound } from '../errors.js';
import { resourceNamed } from '../models/index.js';
import { mayTouch, readable } from './access.js';
import type { Account } from './accounts.js';
import { includeOf, labelOf } from './presenter.js';
import {
  checkAnswers,
  choicesOf,
  countAnswers,
  type Answers,
  type Kind,
  type Question,
} from './survey-counting.js';
import { surveySettings } from './survey-settings.js';

const response = z.strictObject({
  answers: z.record(z.string().regex(/^\d+$/), z.array(z.string().max(5000)).max(50)),
});

async function surveyOf(id: number, account: Account | null): Promise<Row> {
  const resource = resourceNamed(surveySettings.resource);
  const survey = await delegateOf(database, resource.model).findFirst({
    where: { AND: [{ id }, readable(resource, account)] },
    include: includeOf(resource),
  });
  if (!survey) throw notFound(`This ${resource.label.toLowerCase()}`);
  return survey;
}

/** In the order in which they were written. Where accounts own surveys, only the owner's questions belong to one. */
async function questionsOf(survey: Row): Promise<Question[]> {
  const { ownerColumn } = surveySettings;
  const own = ownerColumn === null ? {} : { authorId: survey[ownerColumn] };
  const rows = await delegateOf(database, 'surveyQuestion').findMany({
    where: { surveyId: survey.id, ...own },
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({
    id: row.id,
    question: String(row.question),
    kind: row.kind as Kind,
    options: JSON.parse(String(row.options)) as string[],
    isRequired: Boolean(row.isRequired),
  }));
}

/** Open from the day it is published to the end of the day on which it closes. */
function isOpen(survey: Row): boolean {
  const { closingField, stateField, shutStates } = surveySettings;
  const day = closingField === null ? null : survey[closingField];
  const today = new Date().toISOString().slice(0, 10);
  if (typeof day === 'string' && day < today) return false;
  return stateField === null || !shutStates.includes(String(survey[stateField]));
}

async function hasAnswered(surveyId: number, account: Account | null): Promise<boolean> {
  if (!account) return false;
  const where = { surveyId, personId: account.id };
  return (await delegateOf(database, 'surveyResponse').count({ where })) > 0;
}

const maySteer = (survey: Row, account: Account | null) => {
  const resource = resourceNamed(surveySettings.resource);
  return mayTouch(resource, resource.access.update, survey, account);
};

/** The results are for those who may change it, those who have answered, and everybody once it is closed. */
async function hasResults(survey: Row, account: Account | null): Promise<boolean> {
  return maySteer(survey, account) || !isOpen(survey) || (await hasAnswered(survey.id, account));
}

export async function show(id: number, account: Account | null) {
  const survey = await surveyOf(id, account);
  const questions = await questionsOf(survey);
  return {
    id,
    title: labelOf(surveySettings.resource, survey),
    description: survey.description ?? null,
    isOpen: isOpen(survey),
    hasAnswered: await hasAnswered(id, account),
    hasResults: await hasResults(survey, account),
    questions: questions.map((question) => ({
      id: question.id,
      question: question.question,
      kind: question.kind,
      isRequired: question.isRequired,
      choices: choicesOf(question),
    })),
  };
}

async function resultsOf(survey: Row, isSteered: boolean) {
  const questions = await questionsOf(survey);
  const rows = await delegateOf(database, 'surveyResponse').findMany({
    where: { surveyId: survey.id },
    orderBy: { id: 'asc' },
  });
  const responses = rows.map((row) => JSON.parse(String(row.answers)) as Answers);
  const results = countAnswers(questions, responses);
  return {
    responses: responses.length,
    // What people wrote is for those who asked.
    questions: isSteered ? results : results.map((result) => ({ ...result, texts: [] })),
  };
}

/** Keeps the answers. An account answers once; the database makes sure of that. */
export async function answer(id: number, body: unknown, account: Account | null) {
  const { answers } = response.parse(body);
  const survey = await surveyOf(id, account);
  if (!isOpen(survey)) throw conflict('This is closed; answers are no longer taken.');
  if (await hasAnswered(id, account)) throw conflict('You have answered this already.');
  const kept = checkAnswers(await questionsOf(survey), answers);
  await delegateOf(database, 'surveyResponse').create({
    data: {
      answers: JSON.stringify(kept),
      surveyId: id,
      ...(account && { personId: account.id }),
    },
  });
  return resultsOf(survey, maySteer(survey, account));
}

export async function results(id: number, account: Account | null) {
  const survey = await surveyOf(id, account);
  if (!(await hasResults(survey, account))) throw forbidden();
  return resultsOf(survey, maySteer(survey, account));
}
