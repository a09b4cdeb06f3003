import { makeMemoryHost } from '../support/books/hosts.ts';
import { hostContract } from './hostContract.ts';

hostContract('memory', makeMemoryHost);
