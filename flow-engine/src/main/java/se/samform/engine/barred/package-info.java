/**
 * Conflicts of interest (jäv) as rows: who must not handle which case. For them it stands in no list, count or search; who
 * they are is decided in the case's course, and written here with it.
 *
 * <p>May import {@code core.*}.
 */
package se.samform.engine.barred;
