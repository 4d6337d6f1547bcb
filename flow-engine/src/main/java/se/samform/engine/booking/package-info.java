/**
 * Times in calendars: kept while a form is filled in, booked when it is handed in, let go of when nothing came of it. No
 * calendar is asked inside a transaction. The id of a booking is made of the draft and the question's path, so that asking
 * again books nothing twice.
 *
 * <p>May import {@code core.*}, {@code engine.content}, {@code engine.draft} and {@code engine.casefile}.
 */
package se.samform.engine.booking;
