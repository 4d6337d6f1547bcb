package se.samform.portal.designer;

/**
 * Something that scenarios go through, or don't, as the page tells it.
 *
 * @param what it is: {@code question}, {@code option}, {@code condition}, {@code row}, {@code change}
 * @param reach how far, by its key
 * @param said how far, in words
 * @param place text of where it stands
 * @param inner whether it is a part of what stands before it
 */
public record CoveredLine(String what, String name, String reach, String said, String place, boolean inner) {}
