package se.samform.designer.planted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.AddressQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.Rows;
import se.samform.core.form.ServiceDefinition;

/** Answers a small form in every way that there is; also by leaving out what may not be left out. */
final class BruteForce {

  private final Ways ways = new Ways(SoundForms.TODAY);
  private final List<List<Map<String, List<String>>>> questions = new ArrayList<>();

  private BruteForce(ServiceDefinition definition) {
    definition.questions().forEach(question -> {
      var all = all(question, "");
      if (all.size() > 1) {
        questions.add(all);
      }
    });
  }

  /** Empty where there are more ways than these. */
  static Optional<Book> book(ServiceDefinition definition, int most) {
    var brute = new BruteForce(definition);
    if (brute.count(most) > most) {
      return Optional.empty();
    }
    var book = new Book(definition, SoundForms.TODAY);
    brute.each(0, new HashMap<>(), book::add);
    return Optional.of(book);
  }

  /** Also none at all, not even a row; these alone where there are more ways than so many. */
  static List<RawAnswers> answers(ServiceDefinition definition, int most) {
    var brute = new BruteForce(definition);
    var all = new ArrayList<RawAnswers>();
    all.add(RawAnswers.NONE);
    if (brute.count(most) <= most) {
      brute.each(0, new HashMap<>(), all::add);
    }
    return all;
  }

  private long count(int most) {
    long count = 1;
    for (var each : questions) {
      count = Math.min(most + 1L, count * each.size());
    }
    return count;
  }

  private void each(int at, Map<String, List<String>> texts, Consumer<RawAnswers> taker) {
    if (at == questions.size()) {
      taker.accept(new RawAnswers(texts));
      return;
    }
    for (var way : questions.get(at)) {
      texts.putAll(way);
      each(at + 1, texts, taker);
      texts.keySet().removeAll(way.keySet());
    }
  }

  private List<Map<String, List<String>>> all(Question question, String prefix) {
    if (question instanceof GroupQuestion group) {
      return rows(group, prefix);
    }
    if (question instanceof AddressQuestion address) {
      return addresses(prefix + address.id());
    }
    return ways.all(question).stream().map(texts -> texts.isEmpty() ? Map.<String, List<String>>of() : Map.of(prefix + question.id(), texts)).toList();
  }

  /** None, the property alone, all of an address, with its property too, and less than all. */
  private static List<Map<String, List<String>>> addresses(String path) {
    var property = Map.of(path + ".property", List.of("Bro 1:2"));
    var street = Map.of(path + ".street", List.of("Storgatan 1"));
    var address = new HashMap<>(street);
    address.put(path + ".postalCode", List.of("98231"));
    address.put(path + ".city", List.of("Bro"));
    return List.of(Map.of(), property, street, address, both(property, street), both(property, address));
  }

  private static Map<String, List<String>> both(Map<String, List<String>> one, Map<String, List<String>> other) {
    var both = new HashMap<>(one);
    both.putAll(other);
    return both;
  }

  /** None where there need be none, and so many as there may be; also fewer than there must be, as in a draft. */
  private List<Map<String, List<String>>> rows(GroupQuestion group, String prefix) {
    var rows = (Rows.Free) group.rows();
    var all = new ArrayList<Map<String, List<String>>>();
    for (int count = Math.min(1, rows.min()); count <= rows.max(); count++) {
      var path = prefix + group.id();
      var keys = IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
      var ways = List.<Map<String, List<String>>>of(keys.isEmpty() ? Map.of() : Map.of(path, keys));
      for (var key : keys) {
        for (var inner : group.questions()) {
          ways = joined(ways, all(inner, path + "." + key + "."));
        }
      }
      all.addAll(ways);
    }
    return all;
  }

  private static List<Map<String, List<String>>> joined(List<Map<String, List<String>>> first, List<Map<String, List<String>>> second) {
    return first.stream().flatMap(one -> second.stream().map(other -> both(one, other))).toList();
  }
}
