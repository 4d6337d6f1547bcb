/**
 * Texts in several languages, as people read them.
 *
 * <p>Promises that a text always has something to say: a missing language falls back, never fails. Imports java.* only.
 */
package se.samform.core.text;
