/**
 * Which days are working days where a municipality lies.
 *
 * <p>Promises an answer for every day; where a country's holidays aren't known, Monday to Friday. Refuses nothing. Imports
 * Jollyday and the heart.
 */
package se.samform.core.calendar;
