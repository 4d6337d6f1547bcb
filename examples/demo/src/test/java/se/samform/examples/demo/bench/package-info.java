/**
 * What this installation can do, measured from outside: by HTTP, by JDBC and by what the operating system says that each
 * process used. {@code mvn -Pbench verify -DskipTests} runs it; docs/performance.md says what came out.
 *
 * <p>Processor time per operation is the figure to trust: wall time is the neighbours' as well.
 */
package se.samform.examples.demo.bench;
