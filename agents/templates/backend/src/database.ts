import { PrismaLibSql } from '@prisma/adapter-libsql';
import { config } from './config.js';
import { Prisma, PrismaClient } from './generated/prisma/client.js';

export const database = new PrismaClient({
  adapter: new PrismaLibSql({ url: config.DATABASE_URL }),
});

export type Row = Record<string, unknown> & { id: number };
export type ModelName = Uncapitalize<Prisma.ModelName>;
export type Client = PrismaClient | Prisma.TransactionClient;

/** What all of Prisma's model delegates have in common, as far as the resource services need it. */
export interface Delegate {
  findMany(args: object): Promise<Row[]>;
  findFirst(args: object): Promise<Row | null>;
  count(args: object): Promise<number>;
  create(args: object): Promise<Row>;
  update(args: object): Promise<Row>;
  updateMany(args: object): Promise<{ count: number }>;
  delete(args: object): Promise<Row>;
  deleteMany(args: object): Promise<{ count: number }>;
  groupBy(args: object): Promise<Record<string, unknown>[]>;
}

/** The delegate of a model whose name is known at run time only. */
export function delegateOf(client: Client, model: ModelName): Delegate {
  return (client as unknown as Record<ModelName, Delegate>)[model];
}
