package se.samform.engine.casefile;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.answer.Acting;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Represented;
import se.samform.core.flow.CaseOwner;
import se.samform.core.form.PersonField;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.notice.Channel;

/** Where an applicant said that they can be reached. @param address whole, or empty */
public record Reach(Optional<String> mail, Optional<String> phone, Optional<String> personalNumber, Optional<Address> address) {

  static final Reach NOWHERE = new Reach(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** On an envelope. */
  public record Address(String name, String street, String postalCode, String city) {}

  /** The one rule of whom to reach: whose it is since it was transferred, else who is told of in what was answered. */
  static Reach of(Optional<CaseOwner> owner, ServiceDefinition definition, List<HandedIn> submissions) {
    return owner.map(Reach::of).orElseGet(() -> AboutApplicant.reach(definition, submissions));
  }

  /** Of whom a case was transferred to: a person's digital letter box is known by their number. */
  static Reach of(CaseOwner owner) {
    var ways = owner.ways();
    var number = owner.isOrganisation() ? Optional.<String>empty() : some(owner.number());
    var address = ways.hasAddress() ? Optional.of(new Address(owner.name(), ways.street(), ways.postalCode(), ways.city())) : Optional.<Address>empty();
    return new Reach(some(ways.mail()), some(ways.phone()), number, address);
  }

  private static Optional<String> some(String text) {
    return Optional.of(text).filter(said -> !said.isEmpty());
  }

  /** By mail or text message, of who signed. */
  static Reach of(Answer.Person signer) {
    return new Reach(signer.field(PersonField.EMAIL), signer.field(PersonField.PHONE), Optional.empty(), Optional.empty());
  }

  /** Where somebody is reached who acts for somebody else: a child's digital letter box, or its other home, is not theirs. */
  Reach of(Acting acting) {
    return new Reach(mail, phone, personalNumber.map(child -> acting.person()), acting.whom() instanceof Represented.Child ? Optional.empty() : address);
  }

  Set<Channel> channels() {
    var channels = EnumSet.noneOf(Channel.class);
    mail.ifPresent(there -> channels.add(Channel.MAIL));
    phone.ifPresent(there -> channels.add(Channel.SMS));
    personalNumber.ifPresent(there -> channels.add(Channel.DIGITAL_POST));
    address.ifPresent(there -> channels.add(Channel.PRINT));
    return channels;
  }
}
