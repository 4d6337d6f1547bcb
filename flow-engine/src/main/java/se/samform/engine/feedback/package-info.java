/**
 * What people thought of an e-service after they had handed in: a grade and, if they like, a comment; once per case, to
 * be changed for thirty days. Those who see to the e-service are mailed once a week how many said what. It is never shown with the case or the person. The comment is sealed with the case's key,
 * so that a purge takes it too.
 *
 * <p>May import {@code core.*}, {@code engine.casefile}, {@code engine.notify} and {@code engine.statistics}.
 */
package se.samform.engine.feedback;
