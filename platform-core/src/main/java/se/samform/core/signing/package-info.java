/**
 * The rules of signing together: what becomes of a round in which several persons sign the same answers. Pure; a round is
 * of the checksum of what is signed, and void as soon as that is another one.
 *
 * <p>Imports java.* and the heart only.
 */
package se.samform.core.signing;
