/**
 * What citizens are told by mail, text message, digital post and letter: that a case was received, has a new status, or has
 * a message. And what those who work are told by mail. It says that there is something to read, and where; never what: mail is a postcard.
 * A decision itself goes in a digital letter box or on paper, and no other way.
 *
 * <p>May import {@code core.*}, {@code engine.absence}, {@code engine.notice},
 * {@code engine.document} and {@code engine.casefile}.
 */
package se.samform.engine.notify;
