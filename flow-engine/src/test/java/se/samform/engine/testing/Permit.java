package se.samform.engine.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.Actor;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Consultee;

/** A permit about which the police, outside the house, are asked. */
public final class Permit {

  public static final Actor.Officer HANDLER = new Actor.Officer(House.NILS, Set.of(House.SCHOOL));
  public static final RawAnswers ANSWERS = new RawAnswers(Map.of(
      "applicant.firstName", List.of("Vera"), "applicant.lastName", List.of("Exempel"), "applicant.personalNumber", List.of("199001012385"),
      "applicant.email", List.of("vera@exempel.invalid"), "tent", List.of("no")));

  private Permit() {}

  public static byte[] definition() {
    try (var in = Permit.class.getResourceAsStream("/permit.json")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Binding binding() {
    return new Binding(
        House.BOARD, Map.of("permit-unit", House.SCHOOL, "board-unit", House.STREETS), Map.of(), List.of(), Map.of(),
        Map.of("head", Set.of(House.HANNA))).asking(Map.of("police", new Consultee.Outside("Polisen", "polisen@remiss.invalid")));
  }
}
