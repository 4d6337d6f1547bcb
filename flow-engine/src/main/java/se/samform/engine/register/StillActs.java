package se.samform.engine.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import se.samform.core.answer.Acting;
import se.samform.core.answer.Represented;
import se.samform.core.id.MunicipalityId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.Lookup;
import se.samform.core.register.MandateRegisters;
import se.samform.core.register.Mandates.Age;

/** Asks registers anew whether somebody still acts for whom they sent something for signing, or paid. */
@ApplicationScoped
public class StillActs {

  private final MandateRegisters registers;
  private final MunicipalityLookup municipalities;
  private final Clock clock;

  @Inject
  public StillActs(MandateRegisters registers, MunicipalityLookup municipalities, Clock clock) {
    this.registers = registers;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected StillActs() {
    this(null, null, null);
  }

  /** Found if they do, not found if they do not. */
  public Lookup<Represented> ask(MunicipalityId municipality, Acting acting) {
    var facts = municipalities.facts(municipality);
    var today = clock.instant().atZone(facts.zone()).toLocalDate();
    return new Representables(registers.of(municipality, facts.slug()), today).ask(new PersonalNumber(acting.person()), acting.whom(), Age.NOW);
  }
}
