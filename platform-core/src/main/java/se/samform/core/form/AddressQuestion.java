package se.samform.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An address, a property (fastighet) or both, searched for in the register of addresses and properties. */
public record AddressQuestion(Ask ask, AddressParts parts) implements FieldedQuestion {

  private static final AnswerField PROPERTY = AnswerField.line("property", 100);
  private static final List<AnswerField> ADDRESS = List.of(AnswerField.STREET, AnswerField.POSTAL_CODE, AnswerField.CITY);
  private static final List<String> ADDRESS_KEYS = ADDRESS.stream().map(AnswerField::key).toList();

  @Override
  public List<AnswerField> fields() {
    var fields = new ArrayList<AnswerField>();
    if (parts != AddressParts.PROPERTY) {
      fields.addAll(ADDRESS);
    }
    if (parts != AddressParts.ADDRESS) {
      fields.add(PROPERTY);
    }
    return fields;
  }

  @Override
  public Set<String> required(Map<String, String> given) {
    return switch (parts) {
      case ADDRESS -> Set.copyOf(ADDRESS_KEYS);
      case PROPERTY -> Set.of(PROPERTY.key());
      case EITHER -> isPropertyAlone(given) ? Set.of(PROPERTY.key()) : Set.copyOf(ADDRESS_KEYS);
      case BOTH -> Set.of(AnswerField.STREET.key(), AnswerField.POSTAL_CODE.key(), AnswerField.CITY.key(), PROPERTY.key());
    };
  }

  private static boolean isPropertyAlone(Map<String, String> given) {
    return given.containsKey(PROPERTY.key()) && ADDRESS_KEYS.stream().noneMatch(given::containsKey);
  }

  /** An address tells its property too, where that is asked. */
  @Override
  public List<FieldSearch> searches() {
    var keys = fields().stream().map(AnswerField::key).toList();
    var searches = new ArrayList<FieldSearch>();
    if (parts != AddressParts.PROPERTY) {
      searches.add(new FieldSearch(AnswerField.STREET.key(), FieldSearch.What.ADDRESS, keys));
    }
    if (parts != AddressParts.ADDRESS) {
      searches.add(new FieldSearch(PROPERTY.key(), FieldSearch.What.PROPERTY, List.of(PROPERTY.key())));
    }
    return searches;
  }
}
