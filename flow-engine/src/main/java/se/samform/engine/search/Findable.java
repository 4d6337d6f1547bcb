package se.samform.engine.search;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.samform.core.answer.Submission;
import se.samform.core.flow.CaseEvent;
import se.samform.core.form.ServiceDefinition;

/** What a case can be found by, gathered from what happens to it. A word more than {@value #MOST} is left out. */
public final class Findable {

  /** So many words of one transaction; a long message has some hundred. */
  static final int MOST = 4_000;

  private final Map<String, Integer> words = new TreeMap<>();
  private final Set<PartyNumber> parties = new HashSet<>();

  private Findable() {}

  public static Findable of(List<CaseEvent> events) {
    var found = new Findable();
    events.forEach(event -> EventWords.add(event, found));
    return found;
  }

  /** Of a case with a protected identity: its numbers, and no word that anybody wrote. */
  public static Findable ofProtected(List<CaseEvent> events) {
    return of(events).only(Source.NUMBER);
  }

  private Findable only(Source source) {
    var kept = new Findable();
    words.forEach((word, sources) -> {
      if ((sources & source.bit()) != 0) {
        kept.words.put(word, source.bit());
      }
    });
    return kept;
  }

  /** This and all that the other has. */
  public Findable and(Findable other) {
    other.words.forEach((word, sources) -> words.merge(word, sources, (one, more) -> one | more));
    parties.addAll(other.parties);
    return this;
  }

  /** Of what was handed in, as officers are told it. */
  public Findable and(ServiceDefinition definition, Submission submission) {
    new SubmittedWords(this, submission.language()).add(definition, submission);
    return this;
  }

  /** All words of the text but what is a personal number. */
  public Findable and(Source source, String text) {
    return and(source, wordsOf(text));
  }

  /** All words of a text but what is a personal number. */
  static Set<String> wordsOf(String text) {
    return Words.stored(Numbers.outOf(text));
  }

  Findable and(Source source, Set<String> found) {
    for (var word : found) {
      if (words.size() < MOST || words.containsKey(word)) {
        words.merge(word, source.bit(), (one, other) -> one | other);
      }
    }
    return this;
  }

  Findable and(PartyNumber party) {
    parties.add(party);
    return this;
  }

  /** In the order they are stored in, so that two who write them don't wait for each other crosswise. */
  Map<String, Integer> words() {
    return Collections.unmodifiableMap(words);
  }

  Set<PartyNumber> parties() {
    return Collections.unmodifiableSet(parties);
  }
}
