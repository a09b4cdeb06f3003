// Repeats the test runner's count in one plain line, after everything else has passed.
import { readFileSync } from 'node:fs';

const { numPassedTests, numFailedTests } = JSON.parse(readFileSync('out/tests.json', 'utf8'));
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
