import { makeXlsxHost } from '../support/books/hosts.ts';
import { hostContract } from './hostContract.ts';

hostContract('xlsx file', makeXlsxHost);
