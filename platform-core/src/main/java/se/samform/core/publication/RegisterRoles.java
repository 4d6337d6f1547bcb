package se.samform.core.publication;

import java.util.List;
import java.util.stream.Stream;
import se.samform.core.form.ChildQuestion;
import se.samform.core.form.FieldSearch;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.SlotQuestion;

/** Which registers a definition may ask, by the roles that {@link Binding#register} knows. */
public final class RegisterRoles {

  private static final String POPULATION = "population";
  private static final String COMPANIES = "companies";

  private RegisterRoles() {}

  /** Each once, in alphabetical order. */
  public static List<String> of(ServiceDefinition definition) {
    var signing = definition.signing().stream().flatMap(terms ->
        Stream.concat(terms.guardians().stream().map(any -> POPULATION), terms.signatories().stream().map(any -> COMPANIES)));
    return Stream.concat(definition.questions().stream().flatMap(RegisterRoles::of), signing).distinct().sorted().toList();
  }

  private static Stream<String> of(Question question) {
    return switch (question) {
      case GroupQuestion group -> group.questions().stream().flatMap(RegisterRoles::of);
      case ChildQuestion child -> Stream.of(POPULATION);
      case PersonQuestion person when person.prefill() -> Stream.of(POPULATION);
      case FieldedQuestion fielded -> fielded.searches().stream().map(RegisterRoles::role);
      case SlotQuestion slot -> Stream.of(slot.role());
      case Question other -> Stream.empty();
    };
  }

  /** Whom a field is looked up with. */
  public static String role(FieldSearch search) {
    return switch (search.what()) {
      case ORGANISATION -> COMPANIES;
      case ADDRESS, PROPERTY -> "addresses";
      case EMPLOYEE -> "employees";
      case LIST -> "lists/" + search.source();
    };
  }
}
