/**
 * Envelope encryption of content. The installation's master key wraps a key per municipality; that wraps a data key
 * per draft, which the case takes over; the data key seals answers, event payloads, messages and files with
 * AES-256-GCM. What is sealed is bound to its municipality, its owner and its kind: moved elsewhere, it doesn't open.
 *
 * <p>To purge is to empty the column that has the wrapped data key. A municipality's key is kept unwrapped in memory; a
 * data key for as long as its draft or case is worked with, a few minutes. Nothing here is ever written to a log: the types that hold keys print their id alone.
 *
 * <p>Uses the JDK's cryptography and nothing else. May import {@code core.id} and {@code core.store}.
 */
package se.samform.core.vault;
