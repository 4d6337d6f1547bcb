package se.samform.engine.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samform.core.json.ObjectTree;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.Child;
import se.samform.core.register.Engagement;
import se.samform.core.register.Lookup;
import se.samform.core.register.Mandates;

/** {@code /companies/engagements} and {@code /people/children}. */
record HttpMandates(Optional<Questions> companies, Optional<Questions> population) implements Mandates {

  @Override
  public boolean isBound() {
    return companies.isPresent() || population.isPresent();
  }

  @Override
  public Optional<Lookup<List<Engagement>>> engagements(PersonalNumber person, Age age) {
    return companies.map(asked -> ask(asked, Asked.at("companies", "engagements"), person, age, RegisterReader::engagements));
  }

  @Override
  public Optional<Lookup<List<Child>>> children(PersonalNumber guardian, Age age) {
    return population.map(asked -> ask(asked, Asked.at("people", "children"), guardian, age, RegisterReader::children));
  }

  private static <T> Lookup<T> ask(Questions questions, Asked asked, PersonalNumber person, Age age, Function<Reply, T> read) {
    var whole = asked.telling(new ObjectTree().put("personalNumber", person.digits()).build());
    return switch (age) {
      case LATELY -> questions.ask(whole, read);
      case NOW -> questions.askNow(whole, read);
    };
  }
}
