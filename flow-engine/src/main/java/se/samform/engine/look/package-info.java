/**
 * Who looked at what: one row for each time that an officer is shown a case, a file, a letter, or takes a list or a search
 * out of it, written before it is shown. What an officer wrote of it, a reason or the words they looked for, is sealed.
 *
 * <p>Rows are only ever added. Some minutes later they are sealed in batches, each with a hash over the batch before it,
 * so that a row that is changed, taken away or put in afterwards is found. See ADR 0031.
 *
 * <p>May import {@code core.*} and {@code engine.search}.
 */
package se.samform.engine.look;
