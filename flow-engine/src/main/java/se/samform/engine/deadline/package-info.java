/**
 * What happens to cases by itself when time has passed.
 *
 * <p>Promises that every timer that is due fires once, on its day or when a node is up again. Refuses nothing: what was
 * stopped meanwhile is left alone. Imports casefile and platform-core.
 */
package se.samform.engine.deadline;
