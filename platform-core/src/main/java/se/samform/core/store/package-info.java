/**
 * The way to the database where rows are written by hand: one transaction around a piece of work,
 * repeated when the database chose it as a deadlock's victim; and statements with typed values.
 *
 * <p>A {@link se.samform.core.store.Session} never opens, commits or closes anything: whoever was given one works in
 * the caller's transaction. Times are stored as {@code DATETIME(6)} in UTC, ids as {@code BINARY(16)}.
 *
 * <p>These transactions are the database's own and never join the container's: what EclipseLink writes is committed
 * by itself.
 *
 * <p>May import {@code core.id}, JDBC and HikariCP.
 */
package se.samform.core.store;
