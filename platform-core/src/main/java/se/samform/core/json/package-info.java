/**
 * JSON as all our formats are read and written: bounded, strict, and canonical (RFC 8785).
 *
 * <p>Promises that reading never throws for what somebody sent: it tells faults, all of them, each with a JSON pointer.
 * For the {@code json} sub-packages of the components; uses jakarta.json.
 */
package se.samform.core.json;
