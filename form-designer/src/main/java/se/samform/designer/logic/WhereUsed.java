package se.samform.designer.logic;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.samform.core.logic.Reference;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.core.text.Naming;
import se.samform.designer.wording.InWords;
import se.samform.designer.wording.LogicInWords;
import se.samform.designer.wording.PlaceNames;
import se.samform.designer.wording.Sentence;

/** Everything in a definition that names a question, an option, a table or a group, with its place and what is said there. */
public final class WhereUsed {

  /**
   * @param at JSON pointer (RFC 6901) to what names it
   * @param place as people call it: "steget ”Skälet”, frågan ”Läkarintyg”"
   * @param sentence of the condition or formula that it stands in; empty in texts, scenarios and terms
   */
  public record Use(String at, LocalText place, Optional<Sentence> sentence) {}

  private final JsonObject definition;
  private final List<LogicInWords.Told> told;
  private final InWords words;

  /** @param definition whole or not @param words of it, as far as it can be read */
  public WhereUsed(JsonObject definition, InWords words) {
    this.definition = definition;
    this.words = words;
    this.told = LogicInWords.of(words);
  }

  /** Of a question, or a group; of either also what is answered in it, and its parts. */
  public List<Use> question(String id) {
    return found(at -> new Noting() {
      @Override
      public String path(String place, String path) {
        return noted(path, Reference.parse(path).question().equals(id), place, at);
      }

      @Override
      public String answer(String place, String path) {
        return noted(path, Stream.of(path.split("\\.")).anyMatch(id::equals), place, at);
      }
    });
  }

  public List<Use> option(String question, String option) {
    return found(at -> new Noting() {
      @Override
      public String constant(String place, String path, String text) {
        return noted(text, text.equals(option) && Reference.parse(path).question().equals(question), place, at);
      }
    });
  }

  public List<Use> table(String id) {
    return found(at -> new Noting() {
      @Override
      public String table(String place, String table) {
        return noted(table, table.equals(id), place, at);
      }
    });
  }

  /** Ids of all questions, whether anything can be read of them or not. */
  static Set<String> ids(JsonObject definition) {
    var ids = new LinkedHashSet<String>();
    Uses.in(definition, new Noting() {
      @Override
      public String id(String at, String id) {
        return noted(id, true, id, ids::add);
      }
    });
    return ids;
  }

  /** Looks and changes nothing. */
  private static class Noting implements Uses.Visitor {

    @Override
    public String path(String at, String path) {
      return path;
    }

    @Override
    public String answer(String at, String path) {
      return path;
    }

    String noted(String named, boolean isIt, String at, Consumer<String> found) {
      if (isIt) {
        found.accept(at);
      }
      return named;
    }
  }

  private interface Search {
    Uses.Visitor into(Consumer<String> found);
  }

  private List<Use> found(Search search) {
    var places = new ArrayList<String>();
    Uses.in(definition, search.into(places::add));
    return places.stream().map(this::use).toList();
  }

  private Use use(String at) {
    var place = Naming.each(language -> place(at, language));
    return new Use(at, place, sentence(at));
  }

  private String place(String at, Language language) {
    var named = new PlaceNames(definition, language).place(at);
    return named.isEmpty() ? LocalText.of("hela e-tjänsten", "the whole e-service").in(language) : named;
  }

  private Optional<Sentence> sentence(String at) {
    return told.stream().filter(each -> at.startsWith(each.at() + "/")).map(LogicInWords.Told::sentence).findFirst().or(() -> rule(at));
  }

  /** Of the rule of a table. */
  private Optional<Sentence> rule(String at) {
    var names = at.split("/");
    var rules = List.of(names).indexOf("rules");
    if (names.length < 3 || !names[1].equals("tables") || rules < 0 || rules + 1 >= names.length) {
      return Optional.empty();
    }
    var table = words.vocabulary().definition().tables().stream().skip(Integer.parseInt(names[2])).findFirst();
    int version = rules == 5 ? Integer.parseInt(names[4]) : 0;
    return table.flatMap(found -> found.versions().stream().skip(version).findFirst()
        .flatMap(each -> each.rules().stream().skip(Integer.parseInt(names[rules + 1])).findFirst()).map(rule -> words.rule(found.id(), rule)));
  }
}
