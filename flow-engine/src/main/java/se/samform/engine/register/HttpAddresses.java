package se.samform.engine.register;

import se.samform.core.register.AddressRegister;
import se.samform.core.register.Hits;
import se.samform.core.register.Lookup;
import se.samform.core.register.Place;
import se.samform.core.register.Property;

/** {@code /addresses} and {@code /properties}. */
record HttpAddresses(Questions questions) implements AddressRegister {

  @Override
  public Lookup<Hits<Place>> addresses(String typed) {
    return Typed.search(typed, text -> questions.ask(
        Asked.at("addresses").with("q", text), reply -> RegisterReader.hits(reply, "addresses", RegisterReader::place)));
  }

  @Override
  public Lookup<Place> address(String id) {
    return Typed.known(id, key -> questions.ask(Asked.at("addresses", key), RegisterReader::place));
  }

  @Override
  public Lookup<Hits<Property>> properties(String typed) {
    return Typed.search(typed, text -> questions.ask(
        Asked.at("properties").with("q", text), reply -> RegisterReader.hits(reply, "properties", RegisterReader::property)));
  }

  @Override
  public Lookup<Property> property(String id) {
    return Typed.known(id, key -> questions.ask(Asked.at("properties", key), RegisterReader::property));
  }
}
