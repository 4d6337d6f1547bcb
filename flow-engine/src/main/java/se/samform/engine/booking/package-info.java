/**
 * Times in calendars: kept while a form is filled in, booked when it is handed in, let go of when nothing came of it. No
 * calendar is asked inside a transaction. The id of a booking is made of the draft, the question's path and the time, so
 * that asking again books nothing twice, and asking for another time moves nothing.
 *
 * <p>May import {@code core.*}, {@code engine.content}, {@code engine.draft} and {@code engine.casefile}.
 */
package se.samform.engine.booking;
