import { promised } from '../../core/host/promised.ts';
import { sheetsBook } from '../sheets-addon/sheetsBook.ts';
import { hostContract } from './hostContract.ts';

hostContract('Sheets', async (start) => promised(sheetsBook(start, { calculates: false }).host()));
