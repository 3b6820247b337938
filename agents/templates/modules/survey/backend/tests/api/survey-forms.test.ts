import { describe, expect, it } from 'vitest';
import { database, delegateOf } from '../../src/database.js';
import { resourceNamed } from '../../src/models/index.js';
import { surveySettings } from '../../src/services/survey-settings.js';
import { call, created, nobody, signInAdmin, type Body } from '../support/api.js';
import { sampleSurveyQuestion } from '../support/samples.js';

const { model } = resourceNamed(surveySettings.resource);

/** An open survey with one question. */
async function openSurvey() {
  const admin = await signInAdmin();
  const body = await sampleSurveyQuestion(admin);
  const question = { ...body, kind: 'Single choice', options: ['Tea', 'Coffee'], isRequired: true };
  const questionId = await created('/api/survey-questions', Promise.resolve(question), admin);
  const id = Number(body.surveyId);
  const { closingField, stateField, shutStates } = surveySettings;
  const options =
    stateField === null
      ? []
      : (resourceNamed(surveySettings.resource).fields[stateField]?.options ?? []);
  const open = options.find((option) => !shutStates.includes(option));
  const data = {
    ...(closingField !== null && { [closingField]: '2999-12-31' }),
    ...(stateField !== null && { [stateField]: open }),
  };
  await delegateOf(database, model).update({ where: { id }, data });
  return { id, questionId, admin, path: `/api/survey-forms/${id}` };
}

describe('Answering', () => {
  it('shows the questions and counts the answers', async () => {
    const { questionId, admin, path } = await openSurvey();
    const shown = await call('get', path, admin);
    expect(shown.body).toMatchObject({ isOpen: true, hasAnswered: false, hasResults: true });
    const answers = { [questionId]: ['Tea'] };
    const answered = await call('post', `${path}/responses`, admin, { answers });
    expect(answered.status).toBe(201);
    const { body } = await call('get', `${path}/results`, admin);
    const [question] = body.questions as Body[];
    expect(question?.counts).toEqual([
      { choice: 'Tea', count: 1 },
      { choice: 'Coffee', count: 0 },
    ]);
  });

  it('is possible once for each account', async () => {
    const { questionId, admin, path } = await openSurvey();
    const body = { answers: { [questionId]: ['Coffee'] } };
    expect((await call('post', `${path}/responses`, admin, body)).status).toBe(201);
    expect((await call('post', `${path}/responses`, admin, body)).status).toBe(409);
    expect((await call('get', path, admin)).body.hasAnswered).toBe(true);
  });

  it('refuses what was not offered', async () => {
    const { questionId, admin, path } = await openSurvey();
    const body = { answers: { [questionId]: ['Milk'] } };
    const refused = await call('post', `${path}/responses`, admin, body);
    expect(refused.status).toBe(400);
    expect(refused.fields).toEqual([String(questionId)]);
  });

  it('ends on the closing day', async () => {
    const { id, questionId, admin, path } = await openSurvey();
    const { closingField } = surveySettings;
    if (closingField === null) return;
    const data = { [closingField]: '2020-01-01' };
    await delegateOf(database, model).update({ where: { id }, data });
    const body = { answers: { [questionId]: ['Tea'] } };
    expect((await call('post', `${path}/responses`, admin, body)).status).toBe(409);
    expect((await call('get', path, admin)).body.isOpen).toBe(false);
  });

  it('takes answers of those who may see the questions, signed in or not', async () => {
    const { questionId, path } = await openSurvey();
    const { status } = await call('get', path, nobody);
    const body = { answers: { [questionId]: ['Tea'] } };
    const answered = await call('post', `${path}/responses`, nobody, body);
    expect(answered.status).toBe(status === 200 ? 201 : status);
  });

  it('shows the results to those it says they are for', async () => {
    const { path } = await openSurvey();
    const shown = await call('get', path, nobody);
    const { status } = await call('get', `${path}/results`, nobody);
    expect(status === 200).toBe(shown.body.hasResults === true);
  });

  it('is not possible for what does not exist', async () => {
    const admin = await signInAdmin();
    expect((await call('get', '/api/survey-forms/99999', admin)).status).toBe(404);
  });
});
