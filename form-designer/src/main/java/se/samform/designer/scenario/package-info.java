/**
 * What an e-service's scenarios show of it, and what they don't: which of its questions, conditions, table rows and changes
 * of status they go through ({@link Coverage}), whether they would notice a mistake ({@link Mutation}), and what else should
 * be told ({@link Suggestions}). Imports core; no database and no clock.
 */
package se.samform.designer.scenario;
