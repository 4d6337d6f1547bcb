package se.samform.engine.signing;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.Party;
import se.samform.core.form.PersonField;

/** Somebody who is to sign, as the answers name them. @param path of the question @param phone how they are told who gave no mail address; empty if none was given */
record Invitee(String path, String name, String mail, String phone) {

  static Invitee of(Party party) {
    var person = party.person();
    var mail = person.field(PersonField.EMAIL).orElse("");
    var name = Stream.of(PersonField.FIRST_NAME, PersonField.LAST_NAME).flatMap(part -> person.field(part).stream()).collect(Collectors.joining(" "));
    var phone = person.field(PersonField.PHONE).orElse("");
    return new Invitee(party.path(), Stream.of(name, mail, phone).filter(known -> !known.isEmpty()).findFirst().orElse(""), mail, phone);
  }

  /** Whether they are told by text message: who has a mail address is told there. */
  boolean isTexted() {
    return mail.isEmpty() && !phone.isEmpty();
  }
}
