/**
 * Identities. Every thing has a UUID of version 7 (RFC 9562), so that rows made together lie together; each kind
 * of thing has its own type, so that a draft's id can't be handed where a case's is wanted.
 *
 * <p>Imports nothing but {@code java.*}.
 */
package se.samform.core.id;
