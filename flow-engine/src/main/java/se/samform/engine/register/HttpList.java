package se.samform.engine.register;

import se.samform.core.register.ExternalList;
import se.samform.core.register.Hits;
import se.samform.core.register.ListItem;
import se.samform.core.register.Lookup;

/** {@code /lists/…}. @param name the list's role in the definition, which is what the register knows it by */
record HttpList(Questions questions, String name) implements ExternalList {

  private static final int LONGEST = 100;

  @Override
  public Lookup<Hits<ListItem>> items(String typed) {
    var text = typed.strip();
    return text.length() > LONGEST ? new Lookup.Found<>(Hits.none()) : questions.ask(
        Asked.at("lists", name).with("q", text), reply -> RegisterReader.hits(reply, "items", RegisterReader::item));
  }

  @Override
  public Lookup<ListItem> item(String key) {
    return Typed.known(key, known -> questions.ask(Asked.at("lists", name, "items", known), RegisterReader::item));
  }
}
