/** The desk of a municipality with a hundred thousand cases: docs/performance.md says how to read it. */
package se.samform.bench.cases;
