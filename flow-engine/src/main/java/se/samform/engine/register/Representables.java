package se.samform.engine.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samform.core.answer.ChildAges;
import se.samform.core.answer.Represented;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.Child;
import se.samform.core.register.Custody;
import se.samform.core.register.Engagement;
import se.samform.core.register.Lookup;
import se.samform.core.register.Mandates;
import se.samform.core.register.Mandates.Age;

/**
 * Whom somebody may act for, as registers say: organisations that they may sign for alone, and children under 18 of whom
 * they have custody. A child whose identity is protected is told of to nobody, and so is nobody's to act for.
 *
 * @param today where the municipality is
 */
public record Representables(Mandates mandates, LocalDate today) {

  /** From that birthday on, nobody else decides (föräldrabalken 9:1). */
  private static final int OF_AGE = 18;

  public Lookup<List<Represented>> organisations(PersonalNumber person, Age age) {
    return mandates.engagements(person, age).orElseGet(Lookup.NotFound::new)
        .map(all -> all.stream().<Represented>map(Representables::organisation).toList());
  }

  public Lookup<List<Represented>> children(PersonalNumber person, Age age) {
    return mandates.children(person, age).orElseGet(Lookup.NotFound::new)
        .map(all -> all.stream().filter(child -> ChildAges.age(child.number().digits(), today) < OF_AGE).<Represented>map(Representables::child).toList());
  }

  /** Whether the person may act for them, with the name that the register has; not found for who may not. */
  public Lookup<Represented> ask(PersonalNumber person, Represented whom, Age age) {
    var told = switch (whom) {
      case Represented.Organisation organisation -> organisations(person, age);
      case Represented.Child child -> children(person, age);
    };
    return told.flatMap(all -> same(all, whom).<Lookup<Represented>>map(Lookup.Found::new).orElseGet(Lookup.NotFound::new));
  }

  /** The one of them that it is. */
  public static Optional<Represented> same(List<Represented> told, Represented whom) {
    return told.stream().filter(each -> each.as().equals(whom.as()) && each.number().equals(whom.number())).findFirst();
  }

  private static Represented organisation(Engagement engagement) {
    return new Represented.Organisation(engagement.number(), engagement.name());
  }

  private static Represented child(Child child) {
    return new Represented.Child(child.number().digits(), child.firstName() + " " + child.lastName(), child.custody() == Custody.JOINT);
  }
}
