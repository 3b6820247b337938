import { describe, expect, it } from 'vitest';
{{#isTimed}}
import { database, delegateOf } from '../../src/database.js';
import { resourceNamed } from '../../src/models/index.js';
{{/isTimed}}
import { defaultRole } from '../../src/models/roles.js';
{{#isTimed}}
import { quizResource } from '../../src/services/quiz-settings.js';
{{/isTimed}}
import { call, created, nobody, signInAdmin, type Body, type Session } from '../support/api.js';
import { signIn } from '../support/people.js';
import { sampleQuizQuestion } from '../support/samples.js';

/** A quiz with one question, and the ids of both. */
async function quizWithQuestion() {
  const admin = await signInAdmin();
  const body = await sampleQuizQuestion(admin);
  const options = ['Mercury', 'Venus', 'Earth'];
  const question = { ...body, options, answers: ['Venus'], explanation: 'It is the hottest.' };
  const questionId = await created('/api/quiz-questions', Promise.resolve(question), admin);
  return { quizId: Number(body.quizId), questionId, options };
}

const handIn = (question: number, chosen: string[]) => ({ answers: [{ question, chosen }] });

/** From the first question to the marks. */
async function take(path: string, person: Session, answers: object) {
{{#isTimed}}
  await call('post', `${path}/start`, person);
{{/isTimed}}
  return call('post', `${path}/attempts`, person, answers);
}

describe('Taking a quiz', () => {
  it('shows the questions without what is right', async () => {
    const { quizId, options } = await quizWithQuestion();
    const shown = await call('get', `/api/quiz-play/${quizId}`, await signInAdmin());
    expect(shown.status).toBe(200);
    const [question] = shown.body.questions as Body[];
    expect(question).toMatchObject({ choices: options, hasSeveral: false });
    expect(JSON.stringify(shown.body)).not.toContain('hottest');
    expect(question).not.toHaveProperty('answers');
  });

  it('marks the answers, explains them and keeps the attempt', async () => {
    const { quizId, questionId } = await quizWithQuestion();
    const person = await signInAdmin();
    const path = `/api/quiz-play/${quizId}`;
    const wrong = await take(path, person, handIn(questionId, ['Earth']));
    expect(wrong.status).toBe(201);
    expect(wrong.body).toMatchObject({ score: 0, outOf: 1, passed: false });
    const right = await take(path, person, handIn(questionId, ['Venus']));
    expect(right.body).toMatchObject({
      percent: 100,
      results: [{ id: questionId, isRight: true, explanation: 'It is the hottest.' }],
    });
    const { body } = await call('get', path, person);
    expect(body).toMatchObject({ attempts: 2, best: { percent: 100 } });
  });

  it('lists what an account scored, and nobody else', async () => {
    const { quizId, questionId } = await quizWithQuestion();
    const person = await signInAdmin();
    const before = (await call('get', '/api/quiz-play/progress', person)).body.attempts as Body[];
    const path = `/api/quiz-play/${quizId}`;
    await take(path, person, handIn(questionId, ['Earth']));
    await take(path, person, handIn(questionId, ['Venus']));
    const after = (await call('get', '/api/quiz-play/progress', person)).body.attempts as Body[];
    expect(after.slice(before.length)).toMatchObject([
      { quizId, percent: 0 },
      { quizId, percent: 100 },
    ]);
    const other = await call('get', '/api/quiz-play/progress', await signIn(defaultRole));
    expect(other.body.attempts).toEqual([]);
    expect((await call('get', '/api/quiz-play/progress', nobody)).status).toBe(401);
  });

  it('keeps right answers from those who do not write quizzes', async () => {
    const { questionId } = await quizWithQuestion();
    const path = `/api/quiz-questions/${questionId}`;
    expect((await call('get', path, nobody)).status).not.toBe(200);
    expect((await call('get', path, await signIn(defaultRole))).status).not.toBe(200);
  });

  it('keeps attempts from other people', async () => {
    const { quizId, questionId } = await quizWithQuestion();
    const person = await signInAdmin();
    const path = `/api/quiz-play/${quizId}`;
    const { body } = await take(path, person, handIn(questionId, ['Venus']));
    const own = `/api/quiz-attempts/${Number(body.attempt)}`;
    expect((await call('get', own, person)).body).toMatchObject({ percent: 100 });
    expect((await call('get', own, await signIn(defaultRole))).status).not.toBe(200);
  });

{{#isTimed}}
  it('counts the time itself, whatever the browser says', async () => {
    const { quizId, questionId } = await quizWithQuestion();
    const { model } = resourceNamed(quizResource);
    await delegateOf(database, model).update({ where: { id: quizId }, data: { timeLimit: 1 } });
    const person = await signInAdmin();
    const path = `/api/quiz-play/${quizId}`;
    const answers = handIn(questionId, ['Venus']);
    expect((await call('post', `${path}/attempts`, person, answers)).status).toBe(409);
    expect((await call('post', `${path}/start`, person)).body).toEqual({ secondsLeft: 60 });
    const later = (seconds: number) =>
      database.quizRun.updateMany({ data: { startedAt: new Date(Date.now() - seconds * 1000) } });
    await later(20);
    const again = (await call('post', `${path}/start`, person)).body.secondsLeft;
    expect(again).toBeLessThanOrEqual(40);
    await later(90);
    const late = await call('post', `${path}/attempts`, person, answers);
    expect(late.status).toBe(409);
    expect((await take(path, person, answers)).status).toBe(201);
    expect((await call('post', `${path}/start`, nobody)).status).not.toBe(500);
  });

{{/isTimed}}
  it('refuses what is no answer and knows no other quizzes', async () => {
    const { quizId } = await quizWithQuestion();
    const admin = await signInAdmin();
    const bad = await call('post', `/api/quiz-play/${quizId}/attempts`, admin, { answers: 'yes' });
    expect(bad.status).toBe(400);
    expect((await call('get', '/api/quiz-play/99999', admin)).status).toBe(404);
  });
});
