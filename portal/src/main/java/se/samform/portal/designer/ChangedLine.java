package se.samform.portal.designer;

/**
 * Something that stands otherwise in a design than in the version that is published.
 *
 * @param where names of what it is in, from the outside in
 * @param what what of it, in words
 * @param before empty where there was nothing
 * @param after empty where there is nothing any more
 */
public record ChangedLine(String where, String what, String before, String after) {}
