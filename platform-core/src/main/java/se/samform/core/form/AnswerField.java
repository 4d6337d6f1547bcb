package se.samform.core.form;

import java.util.List;

/**
 * One field of an answer that is given in several.
 *
 * @param key the last part of its path
 * @param maxLength in code points
 * @param options what may stand there; empty for anything of the format
 */
public record AnswerField(String key, TextFormat format, int maxLength, List<String> options) {

  public static final AnswerField STREET = line("street", 120);
  public static final AnswerField POSTAL_CODE = new AnswerField("postalCode", TextFormat.POSTAL_CODE, 40, List.of());
  public static final AnswerField CITY = line("city", 80);
  /** An address has at most 254 characters (RFC 5321). */
  public static final AnswerField EMAIL = new AnswerField("email", TextFormat.EMAIL, 254, List.of());
  public static final AnswerField PHONE = new AnswerField("phone", TextFormat.PHONE, 40, List.of());

  public AnswerField {
    options = List.copyOf(options);
  }

  static AnswerField line(String key, int maxLength) {
    return new AnswerField(key, TextFormat.NONE, maxLength, List.of());
  }
}
