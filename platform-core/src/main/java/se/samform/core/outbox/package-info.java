/**
 * What leaves the house. A message is written in the transaction that decides it, as a reference and never as
 * content; workers on any number of nodes claim what is due, commit, send, and finish. The messages that a stream
 * begins with are claimed as they are written, by the node that writes them, and sent as soon as they are committed.
 * Messages of one stream (a case) reach one receiver in the order they were written; nothing else is ordered.
 *
 * <p>Promises at least once: a node killed between sending and finishing sends again when it is started, or another
 * does when its lease has run out, under the same id, which receivers deduplicate on. A message that failed too often is stuck, holds back what follows it to
 * the same receiver in the same stream, and waits for a person; one that nobody can be reached by holds back nothing.
 *
 * <p>Easy to get wrong: a {@link se.samform.core.outbox.Sender} runs outside every transaction, and may run twice.
 *
 * <p>May import {@code core.id} and {@code core.store}.
 */
package se.samform.core.outbox;
