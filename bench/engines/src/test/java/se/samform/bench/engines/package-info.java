/**
 * Cases of Samform beside process engines: each opens a case with the same answers, routes it by the same table, and has it
 * taken and ended, on the same database in turns. docs/performance.md says how to read it.
 */
package se.samform.bench.engines;
