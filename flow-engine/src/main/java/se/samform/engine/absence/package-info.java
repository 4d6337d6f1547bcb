/**
 * When officers are away, and who stands in for them meanwhile. Whoever is away is passed over when a unit's new cases are
 * shared out; their deputy sees their cases beside their own and does the tasks that name them, with the deputy's own
 * units, roles and delegation, and no others. Nobody is the deputy of a deputy: whoever stands in for somebody stands in
 * for them alone.
 *
 * <p>May import {@code core.*}.
 */
package se.samform.engine.absence;
