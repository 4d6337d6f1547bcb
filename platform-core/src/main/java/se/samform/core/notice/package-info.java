/**
 * Who is told what, how and when: a matrix of kinds of events, recipients and channels as data, and a pure planner. It
 * promises that nobody outside the case's municipality is told, nobody twice of one event through one channel, and that
 * quiet hours put off and never lose. It opens no connection and knows no address and no content.
 *
 * <p>A part of the heart: may import {@code core.id} and {@code core.text}; its {@code json} also {@code core.json}.
 */
package se.samform.core.notice;
