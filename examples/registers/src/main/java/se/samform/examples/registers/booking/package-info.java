/** Calendars: times that are held for some minutes or booked for good, kept on disk. */
package se.samform.examples.registers.booking;
