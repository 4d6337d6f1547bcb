/**
 * E-services that leave one municipality and come to another, and what goes with them.
 *
 * <p>{@link se.samform.designer.exchange.ServiceFile} is an e-service as one file: the definition's very bytes and what tells of
 * them. {@link se.samform.designer.exchange.Arrival} is what a municipality finds in one that came to it: what is otherwise than
 * with its own, what the scenarios say here, and which roles it must bind. {@link se.samform.designer.exchange.SubmissionSchema}
 * and {@link se.samform.designer.exchange.SubmissionXsd} say to whoever builds a receiver what submissions look like, and
 * {@link se.samform.designer.exchange.Specification} says to people what the e-service asks and does.
 *
 * <p>Pure: records and bytes in, records and bytes out; nothing is stored or published here. Never throws for what somebody sent.
 * Imports core and {@code designer.analysis}.
 */
package se.samform.designer.exchange;
