import { excelBook } from '../excel-addin/excelBook.ts';
import { hostContract } from './hostContract.ts';

hostContract('Excel', async (start) => excelBook(start).host());
