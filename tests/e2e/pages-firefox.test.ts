import { runPages } from './page-runner';

runPages('firefox');
