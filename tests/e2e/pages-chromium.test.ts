import { runPages } from './page-runner';

runPages('chromium');
