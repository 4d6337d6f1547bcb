package se.samform.engine.signing;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.Party;
import se.samform.core.form.PersonField;

/** Somebody who is to sign, as the answers name them. @param path of the question */
record Invitee(String path, String name, String mail) {

  static Invitee of(Party party) {
    var person = party.person();
    var mail = person.field(PersonField.EMAIL).orElse("");
    var name = Stream.of(PersonField.FIRST_NAME, PersonField.LAST_NAME).flatMap(part -> person.field(part).stream()).collect(Collectors.joining(" "));
    return new Invitee(party.path(), name.isEmpty() ? mail : name, mail);
  }
}
