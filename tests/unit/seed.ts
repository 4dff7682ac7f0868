import fc from 'fast-check';

/** The same random cases in every run; STANCEBOARD_SEED looks at others. */
fc.configureGlobal({ seed: Number(process.env.STANCEBOARD_SEED ?? 20_241_125) });
