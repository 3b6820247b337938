import { mostMegabytes } from '../models/uploads.js';

export const MOST_BYTES = mostMegabytes * 1024 * 1024;

interface Kind {
  extensions: readonly string[];
  type: string;
  /** What such a file begins with; a text begins with anything and holds no zero. */
  begins?: readonly (number | null)[];
  /** What stands a few bytes further on. */
  then?: { at: number; text: string };
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The size of what follows stands first. */
const ANY = [null, null, null, null];
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What a file is called says nothing about what it is: the first bytes have to agree. */
const kinds: readonly Kind[] = [
  { extensions: ['jpg', 'jpeg'], type: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  { extensions: ['png'], type: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47] },
  { extensions: ['gif'], type: 'image/gif', begins: [0x47, 0x49, 0x46, 0x38] },
  {
    extensions: ['webp'],
    type: 'image/webp',
    begins: [0x52, 0x49, 0x46, 0x46],
    then: { at: 8, text: 'WEBP' },
  },
  { extensions: ['pdf'], type: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46] },
  { extensions: ['docx'], type: `${OFFICE}.wordprocessingml.document`, begins: ZIP },
  { extensions: ['xlsx'], type: `${OFFICE}.spreadsheetml.sheet`, begins: ZIP },
  { extensions: ['pptx'], type: `${OFFICE}.presentationml.presentation`, begins: ZIP },
  { extensions: ['zip'], type: 'application/zip', begins: ZIP },
  { extensions: ['mp3'], type: 'audio/mpeg', begins: [0x49, 0x44, 0x33] },
  { extensions: ['mp3'], type: 'audio/mpeg', begins: [0xff, 0xfb] },
  {
    extensions: ['wav'],
    type: 'audio/wav',
    begins: [0x52, 0x49, 0x46, 0x46],
    then: { at: 8, text: 'WAVE' },
  },
  { extensions: ['ogg', 'oga'], type: 'audio/ogg', begins: [0x4f, 0x67, 0x67, 0x53] },
  { extensions: ['flac'], type: 'audio/flac', begins: [0x66, 0x4c, 0x61, 0x43] },
  { extensions: ['m4a'], type: 'audio/mp4', begins: ANY, then: { at: 4, text: 'ftyp' } },
  { extensions: ['mp4', 'm4v'], type: 'video/mp4', begins: ANY, then: { at: 4, text: 'ftyp' } },
  { extensions: ['webm'], type: 'video/webm', begins: [0x1a, 0x45, 0xdf, 0xa3] },
  { extensions: ['txt', 'md'], type: 'text/plain' },
  { extensions: ['csv'], type: 'text/csv' },
];

export const takenExtensions = [...new Set(kinds.flatMap(({ extensions }) => extensions))];

function isOf(kind: Kind, bytes: Buffer): boolean {
  if (!kind.begins) return !bytes.includes(0);
  const { begins, then } = kind;
  return (
    begins.every((byte, index) => byte === null || bytes[index] === byte) &&
    (!then || bytes.subarray(then.at, then.at + then.text.length).toString('latin1') === then.text)
  );
}

/** The type of a file; undefined when it is none of those that are taken, or not what its name says. */
export function typeOf(name: string, bytes: Buffer): string | undefined {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return kinds.find((kind) => kind.extensions.includes(extension) && isOf(kind, bytes))?.type;
}

/** A name that can stand in an address and in a folder of every system. */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[-.]+/, '');
  return plain.slice(-80) || 'file';
}

/** Pictures, sounds, films and documents are shown in the browser; everything else is only saved. */
export function isShown(type: string): boolean {
  return /^(image|audio|video)\//.test(type) || type === 'application/pdf';
}
