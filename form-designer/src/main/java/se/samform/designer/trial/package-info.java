/**
 * Trying an e-service before anybody else sees it: filled in as some made-up person, handed in, and played on by whoever
 * does something to a case, on days that are turned by hand ({@link Trial}). It promises that everything comes of the same
 * rules as in earnest, that nothing leaves the house, and that what was tried can be kept as a scenario ({@link Recording})
 * that runs as it was played. Pure: imports core and {@code designer.scenario}; no database and no clock.
 */
package se.samform.designer.trial;
