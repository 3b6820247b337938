import { type Calculator } from './calculator';

export const words: Calculator = {
  id: 'words',
  title: 'Word counter',
  text: 'How long a text is, and how long it takes to read.',
  formula: 'reading time = words ÷ 220 a minute',
  inputs: [
    {
      name: 'text',
      label: 'Text',
      kind: 'text',
      initial: 'The quick brown fox jumps over the lazy dog. It was not amused.',
    },
  ],
  calculate: (values) => {
    const text = (values.text ?? '').trim();
    const count = text.split(/\s+/).filter(Boolean).length;
    const sentences = text.split(/[.!?]+/).filter((part) => part.trim() !== '').length;
    return {
      label: 'Words',
      value: String(count),
      details: [
        { label: 'Characters', value: String(text.length) },
        { label: 'Without spaces', value: String(text.replaceAll(/\s/g, '').length) },
        { label: 'Sentences', value: String(sentences) },
        { label: 'Minutes to read', value: String(Math.ceil(count / 220)) },
      ],
      explanation: `${count} words in ${sentences} sentences.`,
    };
  },
};
