package se.samform.core.form;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A child of whoever is logged in, picked from the population register or typed in, with who has custody of it
 * (föräldrabalken 6:2): the person alone, or together with another guardian.
 *
 * @param minAge in whole years today; none for any
 * @param guardianContact whether the other guardian's e-mail address and phone number are asked for
 */
public record ChildQuestion(Ask ask, OptionalInt minAge, OptionalInt maxAge, boolean guardianContact) implements FieldedQuestion {

  /** What stands at the question's own path when none of the children in the register is meant. */
  public static final String OTHER = "other";

  public static final String CUSTODY = "custody";
  public static final String SOLE = "sole";
  public static final String JOINT = "joint";
  public static final String GUARDIAN = "guardianName";
  public static final String NUMBER = "personalNumber";

  private static final Set<String> KNOWN = Set.of("firstName", "lastName", NUMBER, CUSTODY, GUARDIAN);
  private static final List<AnswerField> CHILD = List.of(
      AnswerField.line("firstName", 120), AnswerField.line("lastName", 120),
      new AnswerField(NUMBER, TextFormat.PERSONAL_NUMBER, 40, List.of()), new AnswerField(CUSTODY, TextFormat.NONE, 10, List.of(SOLE, JOINT)),
      AnswerField.line(GUARDIAN, 250));
  private static final List<AnswerField> CONTACT = List.of(
      new AnswerField("guardianEmail", TextFormat.EMAIL, 254, List.of()), new AnswerField("guardianPhone", TextFormat.PHONE, 40, List.of()));

  @Override
  public List<AnswerField> fields() {
    return guardianContact ? Stream.concat(CHILD.stream(), CONTACT.stream()).toList() : CHILD;
  }

  @Override
  public Set<String> required(Map<String, String> given) {
    var keys = Stream.of("firstName", "lastName", NUMBER, CUSTODY);
    return Stream.concat(keys, isJoint(given) ? guardian().stream() : Stream.of()).collect(Collectors.toUnmodifiableSet());
  }

  public boolean isJoint(Map<String, String> given) {
    return JOINT.equals(given.get(CUSTODY));
  }

  /** Without another guardian nothing is told of one. */
  @Override
  public Set<String> idle(Map<String, String> given) {
    return isJoint(given) ? Set.of() : guardian();
  }

  /** Keys of the fields about the other guardian. */
  public Set<String> guardian() {
    return Stream.concat(Stream.of(GUARDIAN), guardianContact ? CONTACT.stream().map(AnswerField::key) : Stream.of())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** By the child's number. */
  @Override
  public Map<String, Set<String>> found() {
    return Map.of(NUMBER, KNOWN);
  }

  @Override
  public Set<String> known() {
    return KNOWN;
  }

  /** Also which child was picked, at its own path. */
  @Override
  public List<String> paths() {
    return Stream.concat(Stream.of(id()), FieldedQuestion.super.paths().stream()).toList();
  }
}
