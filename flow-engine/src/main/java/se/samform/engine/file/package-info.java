/**
 * Files, in the database: what a backup of it holds is consistent and complete. A file is cut into chunks of 256 kB,
 * each sealed with the content key of its draft or case and bound to its place, so that none can be swapped, left out
 * or cut off unseen. Streamed in and out: memory holds one chunk.
 *
 * <p>A file belongs to a content key and to nothing else. While it is received it has no size; what breaks off is
 * deleted at once, and what a killed node left half received is swept away a day later, as is what
 * came with a message that was never written. No connection is held while a citizen's line is slow.
 *
 * <p>May import {@code core.id}, {@code core.store} and {@code core.vault}.
 */
package se.samform.engine.file;
