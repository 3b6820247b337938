import { z } from 'zod';
import '../config.js';
import { logger } from '../logger.js';

// The settings of the app are loaded by now; an address without a key stands for a model on this machine.
const { AI_BASE_URL, AI_API_KEY, AI_MODEL } = process.env;

const timeLimit = 20_000;
const answerSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

export interface Line {
  role: 'system' | 'user';
  content: string;
}

/** Asks a model behind an OpenAI-compatible address. Null when none is configured or it does not answer. */
export async function complete(lines: readonly Line[]): Promise<string | null> {
  if (!AI_BASE_URL) return null;
  try {
    const response = await fetch(`${AI_BASE_URL.replace(/\/$/, '')}/chat/completions`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(AI_API_KEY && { Authorization: `Bearer ${AI_API_KEY}` }),
      },
      body: JSON.stringify({ model: AI_MODEL ?? 'gpt-4o-mini', messages: lines }),
      signal: AbortSignal.timeout(timeLimit),
    });
    if (!response.ok) throw new Error(`The model answered with status ${response.status}`);
    const { choices } = answerSchema.parse(await response.json());
    return choices[0]?.message.content.trim() ?? null;
  } catch (error) {
    logger.warn({ error }, 'The language model did not answer');
    return null;
  }
}
