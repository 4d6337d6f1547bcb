package se.samform.engine.testing;

import java.util.List;
import java.util.Optional;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.Child;
import se.samform.core.register.Engagement;
import se.samform.core.register.Lookup;
import se.samform.core.register.Mandates;
import se.samform.core.register.Registers;
import se.samform.engine.booking.HandInBooked;
import se.samform.engine.signing.AskGuardians;
import se.samform.engine.signing.AskSignatories;
import se.samform.engine.signing.HandInSigned;
import se.samform.engine.signing.Signings;
import se.samform.engine.signing.WhoMaySign;
import se.samform.engine.register.StillActs;

/** Signing, put together as the portal does. */
public final class Signing {

  /** Where no register says who may act for whom. */
  public static final Mandates NOBODY = new Mandates() {
    @Override
    public boolean isBound() {
      return false;
    }

    @Override
    public Optional<Lookup<List<Engagement>>> engagements(PersonalNumber person, Age age) {
      return Optional.empty();
    }

    @Override
    public Optional<Lookup<List<Child>>> children(PersonalNumber guardian, Age age) {
      return Optional.empty();
    }
  };

  private Signing() {}

  public static Signings of(House house, Registers registers, Mandates mandates) {
    var booked = new HandInBooked(house.cases, house.drafts, house.services, house.bindings, house.municipalities, registers, house.database, house.clock);
    var still = new StillActs((municipality, slug) -> mandates, house.municipalities, house.clock);
    var handIn = new HandInSigned(house.database, house.drafts, booked, still, house.municipalities, house.outbox, house.ids, house.clock);
    return new Signings(
        house.database, house.vault, house.drafts, handIn, new WhoMaySign(new AskGuardians(registers), new AskSignatories(registers)), house.services, house.bindings, house.municipalities, house.outbox,
        house.ids, house.clock);
  }
}
