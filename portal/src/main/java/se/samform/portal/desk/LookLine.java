package se.samform.portal.desk;

/**
 * That somebody looked, as a line.
 *
 * @param what was shown, in words
 * @param reference of the case; empty where it was none
 * @param path of who has looked at that case
 * @param why what they wrote: a reason, or the words they searched for
 * @param revealed whether what is protected was shown, in a word; empty if not
 */
public record LookLine(String day, String clock, String officer, String what, String reference, String path, String why, String revealed) {
}
