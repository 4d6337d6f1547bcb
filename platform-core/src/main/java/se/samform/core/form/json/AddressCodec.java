package se.samform.core.form.json;

import se.samform.core.form.AddressParts;
import se.samform.core.form.AddressQuestion;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;

/** {@code address}. */
final class AddressCodec {

  private AddressCodec() {}

  static AddressQuestion read(Asked asked) {
    return new AddressQuestion(asked.ask(), Words.read(asked.from(), "asks", AddressParts.class, AddressParts.ADDRESS));
  }

  static void write(AddressQuestion question, ObjectTree into) {
    into.putIf(question.parts() != AddressParts.ADDRESS, "asks", Trees.text(Words.word(question.parts())));
  }
}
