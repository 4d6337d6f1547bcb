/**
 * The form language beside other engines: one abstract form is said in each engine's own format, the engines must agree
 * on what it shows, calculates and finds wrong, and are then timed in turns. docs/performance.md says how to read it.
 */
package se.samform.bench.forms;
