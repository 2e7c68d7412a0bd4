import fc from 'fast-check';
import { propertySeed } from './fixtures/property-seed.ts';

// Run before every test file: the one place where properties get their seed.
fc.configureGlobal({ seed: propertySeed() });
