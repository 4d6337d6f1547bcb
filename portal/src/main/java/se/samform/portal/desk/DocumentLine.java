package se.samform.portal.desk;

import se.samform.portal.wording.FileLink;

/** A file of a case, as its officers have it. @param seen whether the citizen sees it, in words @param ground by which it may be secret; empty where it isn't marked */
public record DocumentLine(FileLink link, String seen, String ground) {}
