/**
 * The way to the database where rows are written by hand: one transaction around a piece of work, begun by the
 * container or here, repeated when the database chose it as a deadlock's victim; and statements with typed values.
 *
 * <p>A {@link se.samform.core.store.Session} never opens, commits or closes anything: whoever was given one works in
 * the caller's transaction. Times are stored as {@code DATETIME(6)} in UTC, ids as {@code BINARY(16)}.
 *
 * <p>May import {@code core.id}, JDBC and Jakarta Transactions.
 */
package se.samform.core.store;
