package se.samform.engine.register;

import jakarta.json.JsonObject;
import java.util.List;
import se.samform.core.json.ObjectTree;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.Child;
import se.samform.core.register.DownReason;
import se.samform.core.register.Lookup;
import se.samform.core.register.PopulationRegister;
import se.samform.core.register.Resident;

/** {@code /people}. */
record HttpPopulation(Questions questions) implements PopulationRegister {

  @Override
  public Lookup<Resident> person(PersonalNumber number) {
    return questions.ask(Asked.at("people", "lookup").telling(of(number)), RegisterReader::resident).flatMap(found -> isOf(number, found));
  }

  @Override
  public Lookup<List<Child>> children(PersonalNumber guardian) {
    return questions.ask(Asked.at("people", "children").telling(of(guardian)), RegisterReader::children);
  }

  @Override
  public Lookup<List<Child>> childrenNow(PersonalNumber guardian) {
    return questions.askNow(Asked.at("people", "children").telling(of(guardian)), RegisterReader::children);
  }

  private static JsonObject of(PersonalNumber number) {
    return new ObjectTree().put("personalNumber", number.digits()).build();
  }

  /** A register that tells of somebody else is not believed. */
  private static Lookup<Resident> isOf(PersonalNumber number, Resident found) {
    return found.number().equals(number) ? new Lookup.Found<>(found) : new Lookup.Down<>(DownReason.GARBAGE);
  }
}
