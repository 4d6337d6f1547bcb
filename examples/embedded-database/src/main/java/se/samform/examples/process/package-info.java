/**
 * Programs that live no longer than the one that starts them.
 *
 * <p>Promises that a child ends when its parent ends, however that happens: an orderly stop, Ctrl-C, {@code kill -9}.
 * Where the operating system cannot promise it (no {@code setpriv}), the child is found again by its pid file at the
 * next start. Also keeps the secrets that such programs share. Imports nothing but {@code java.*}.
 */
package se.samform.examples.process;
