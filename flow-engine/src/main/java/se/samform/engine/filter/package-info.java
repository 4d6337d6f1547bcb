/**
 * Lists of the desk that officers gave a name: for themselves, or shared with a unit of theirs. What a list is, is the
 * desk's to say; here it is a text.
 *
 * <p>May import {@code core.*}.
 */
package se.samform.engine.filter;
