/**
 * What cases say in words: texts of the bundle, times as people tell them, due dates, statuses, answers, messages. Pure:
 * no request, no clock of its own. May import the heart and the engine's records; imported by the pages.
 */
package se.samform.portal.wording;
