package se.samform.designer.exchange;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.samform.core.form.ChildQuestion;
import se.samform.core.form.FieldSearch;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.SlotQuestion;

/** The registers that an e-service may ask, by the roles that a municipality binds: {@code population}, {@code lists/schools}. */
public final class AskedRegisters {

  private static final String POPULATION = "population";
  private static final String COMPANIES = "companies";

  private AskedRegisters() {}

  /** Each once, by the alphabet. */
  public static List<String> of(ServiceDefinition definition) {
    var roles = new TreeSet<String>();
    definition.questions().stream().flatMap(AskedRegisters::of).forEach(roles::add);
    definition.signing().ifPresent(signing -> {
      signing.guardians().ifPresent(guardians -> roles.add(POPULATION));
      signing.signatories().ifPresent(signatories -> roles.add(COMPANIES));
    });
    return List.copyOf(roles);
  }

  private static Stream<String> of(Question question) {
    return switch (question) {
      case GroupQuestion group -> group.questions().stream().flatMap(AskedRegisters::of);
      case PersonQuestion person -> person.prefill() ? Stream.of(POPULATION) : Stream.of();
      case ChildQuestion child -> Stream.of(POPULATION);
      case SlotQuestion slot -> Stream.of(slot.role());
      case FieldedQuestion fields -> fields.searches().stream().map(AskedRegisters::of);
      case Question other -> Stream.of();
    };
  }

  private static String of(FieldSearch search) {
    return switch (search.what()) {
      case ORGANISATION -> COMPANIES;
      case ADDRESS, PROPERTY -> "addresses";
      case EMPLOYEE -> "employees";
      case LIST -> "lists/" + search.source();
    };
  }
}
