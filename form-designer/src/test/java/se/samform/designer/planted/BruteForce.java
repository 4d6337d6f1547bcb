package se.samform.designer.planted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samform.core.answer.RawAnswers;
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
    brute.each(0, new HashMap<>(), book);
    return Optional.of(book);
  }

  private long count(int most) {
    long count = 1;
    for (var each : questions) {
      count = Math.min(most + 1L, count * each.size());
    }
    return count;
  }

  private void each(int at, Map<String, List<String>> texts, Book book) {
    if (at == questions.size()) {
      book.add(new RawAnswers(texts));
      return;
    }
    for (var way : questions.get(at)) {
      texts.putAll(way);
      each(at + 1, texts, book);
      texts.keySet().removeAll(way.keySet());
    }
  }

  private List<Map<String, List<String>>> all(Question question, String prefix) {
    if (question instanceof GroupQuestion group) {
      return rows(group, prefix);
    }
    return ways.all(question).stream().map(texts -> texts.isEmpty() ? Map.<String, List<String>>of() : Map.of(prefix + question.id(), texts)).toList();
  }

  /** None, and so many as there may be. */
  private List<Map<String, List<String>>> rows(GroupQuestion group, String prefix) {
    var rows = (Rows.Free) group.rows();
    var all = new ArrayList<Map<String, List<String>>>();
    for (int count = rows.min(); count <= rows.max(); count++) {
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
    return first.stream().flatMap(one -> second.stream().map(other -> {
      var both = new HashMap<>(one);
      both.putAll(other);
      return (Map<String, List<String>>) both;
    })).toList();
  }
}
