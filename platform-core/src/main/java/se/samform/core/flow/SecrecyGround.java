package se.samform.core.flow;

import java.util.regex.Pattern;
import se.samform.core.id.MessageId;

/**
 * That something may be secret, and by which provision (OSL 5:5). A mark is a warning and no decision: each request is
 * tested anew.
 *
 * @param of {@link #WHOLE}, {@link #RECEIPT}, a {@link #document}, or the id of a step or question, whose answers and files it is about
 * @param ground as {@code OSL 26:1}
 */
public record SecrecyGround(String of, String ground) {

  public static final String WHOLE = "case";
  public static final String RECEIPT = "receipt";
  /** Of whom the population register says that they are protected; marked by Samform itself. */
  public static final String IDENTITY = "identity";
  /** OSL 22:1: what the population register tells, where it can be assumed that somebody would be harmed. */
  public static final String PROTECTED_PERSON = "OSL 22:1";

  private static final String DOCUMENT = "document/";
  private static final Pattern GROUND = Pattern.compile("[\\p{L}][\\p{L}\\p{N} .:§,()/-]{1,59}");

  public static boolean isGround(String text) {
    return GROUND.matcher(text).matches();
  }

  /** Of a document that an officer put into the case: what is marked. */
  public static String document(MessageId document) {
    return DOCUMENT + document.text();
  }

  public boolean isWhole() {
    return of.equals(WHOLE);
  }
}
