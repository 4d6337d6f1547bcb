/**
 * What cases say in words: texts of the bundle, times as people tell them, due dates, statuses, answers, messages. Pure
 * but for {@link se.samform.portal.wording.Told}, which knows the visit and the clock. May import the heart,
 * {@code core.municipality}, the engine's records and {@code portal.edge}; imported by the pages.
 */
package se.samform.portal.wording;
