/**
 * What is kept from whom. Conflicts of interest (jäv) as rows: who must not handle which case. For them it stands in no list, count or search; who
 * they are is decided in the case's course, and written here with it. And limits of a right: who handles a unit's cases of
 * some e-services alone, or what is given to them.
 *
 * <p>May import {@code core.*}.
 */
package se.samform.engine.barred;
