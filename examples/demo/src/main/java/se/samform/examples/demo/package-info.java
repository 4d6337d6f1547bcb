/**
 * A whole Samform on one machine: what {@code mvn -Prun} ends in, and what browser, REST and kill tests start.
 *
 * <p>{@link se.samform.examples.demo.DemoInstallation} owns every process that it starts and promises that none stays
 * behind, however it ends. Everything listens on the loopback alone, because the demo's people log in without a
 * secret. Refuses, in one line that says what to do, a taken port, a directory in use and a database that does not
 * answer. May import {@code examples.process} and {@code examples.database}; the portal and the example systems are
 * programs to it, never classes.
 */
package se.samform.examples.demo;
